package vn.tuyengiao.portal.platform.web.frame;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no page makes, over real HTTP: told apart from faults of the portal. */
@FrameTest
class GarbledRequestsTests {

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/demo/list?q=%ff%fe", "/demo/plain?x=%ED%A0%80", "/demo/list?sort=%25",
			"/demo/form?task.x=a", "/demo/form?lines[0].task.x=a", "/demo/form?lines[abc].task=a",
			"/demo/form?lines[300].task=a", "/demo/form?task[a][b]=c" })
	void senderIsToldAndTheLogStaysQuiet(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Yêu cầu không hợp lệ", "</html>").doesNotContain("Exception");
		assertThat(answer.headers().firstValue("X-Error-Reference")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/demo/list?q=rong&page=3, /demo/list?q=rong",
			"/demo/list?q=a&page=99999999, /demo/list?q=a&page=1000000",
			"/demo/list?q=a&page=2147483647, /demo/list?q=a&page=1000000" })
	void pagePastTheEndLeadsBackIntoTheList(String address, String to) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(to);
	}

	@Test
	void browserOfManyLanguagesIsServed() throws Exception {
		String many = "vi,en,fr,de,ru,zh,ja,ko,lo,km,th,ms,id,es,it";
		assertThat(send(request("/demo/plain").header("Accept-Language", many)).statusCode()).isEqualTo(200);
		assertThat(send(request("/nowhere").header("Accept-Language", many)).statusCode()).isEqualTo(404);
	}

	@Test
	void pageNumbersThatAreNoneShowTheFirstPage() throws Exception {
		for (String page : new String[] { "-1", "99999999999999999999", "1e9", "abc", "", "%D9%A1" }) {
			assertThat(get("/demo/list?page=" + page).statusCode()).as(page).isEqualTo(200);
		}
	}

	private HttpResponse<String> get(String address) throws Exception {
		String raw = address.replace("[", "%5B").replace("]", "%5D");
		return send(request(raw));
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
