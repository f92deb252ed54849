package vn.tuyengiao.portal.platform.web.frame;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A slow line: the first page at most 200 kB, later ones at most 40 kB, compressed. */
@FrameTest
class PageWeightTests {

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void firstPageAndLaterPagesAreLight() throws Exception {
		HttpResponse<byte[]> page = get("/demo/list");
		assertThat(page.body().length).isLessThan(40_000);
		String html = new String(new GZIPInputStream(new java.io.ByteArrayInputStream(page.body())).readAllBytes(),
				java.nio.charset.StandardCharsets.UTF_8);
		Set<String> assets = new TreeSet<>();
		for (Matcher found = ASSET.matcher(html); found.find();) {
			assets.add(found.group(1));
		}
		assertThat(assets).hasSizeGreaterThanOrEqualTo(7);
		int total = page.body().length;
		for (String asset : assets) {
			HttpResponse<byte[]> response = get(asset);
			assertThat(response.statusCode()).as(asset).isEqualTo(200);
			assertThat(response.headers().firstValue("Cache-Control")).as(asset)
				.contains("public, max-age=31536000, immutable");
			total += response.body().length;
		}
		assertThat(total).isLessThan(200_000);
	}

	@Test
	void assetOfAnotherReleaseIsServedButNotKept() throws Exception {
		HttpResponse<byte[]> response = get("/assets/000000000000/portal.css");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
	}

	@Test
	void nothingElseIsServedAsAnAsset() throws Exception {
		assertThat(get("/assets/x/nothing.css").statusCode()).isEqualTo(404);
		assertThat(get("/assets/x").statusCode()).isEqualTo(404);
		assertThat(get("/assets/x/application.yaml").statusCode()).isEqualTo(404);
	}

	private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
			.header("Accept-Encoding", "gzip")
			.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

}
