package vn.tuyengiao.portal.platform.web.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/**
 * Stylesheets, scripts and drawings of the pages: read and compressed once at the start,
 * served from memory under {@code /assets/<hash>/}, where the hash is that of all their
 * contents, so that a browser keeps them for a year and never sees a stale one.
 */
class Assets implements HttpRequestHandler {

	static final String ROOT = "/assets/";

	private static final String FOREVER = "public, max-age=31536000, immutable";

	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js",
			"text/javascript;charset=UTF-8", "svg", "image/svg+xml");

	/** Served name and where it lies; our own files are all those in {@code static}. */
	private static final Map<String, String> LIBRARIES = Map.of("tabler.css",
			"classpath*:META-INF/resources/webjars/tabler__core/*/dist/css/tabler.min.css", "htmx.js",
			"classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");

	private final Map<String, Asset> assets = new LinkedHashMap<>();

	private final String hash;

	Assets() {
		try {
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			for (Map.Entry<String, String> library : new java.util.TreeMap<>(LIBRARIES).entrySet()) {
				Resource[] found = resolver.getResources(library.getValue());
				if (found.length != 1) {
					throw new IllegalStateException(library.getValue() + " found " + found.length + " times");
				}
				add(library.getKey(), found[0]);
			}
			Map<String, Resource> own = new java.util.TreeMap<>();
			for (Resource resource : resolver.getResources("classpath*:static/*.*")) {
				own.put(resource.getFilename(), resource);
			}
			for (Map.Entry<String, Resource> file : own.entrySet()) {
				add(file.getKey(), file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		hash = digest();
	}

	/** The versioned folder, without the context path: {@code /assets/<hash>}. */
	String folder() {
		return ROOT + hash;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpRequestMethodNotSupportedException {
		boolean get = HttpMethod.GET.matches(request.getMethod());
		if (!get && !HttpMethod.HEAD.matches(request.getMethod())) {
			throw new HttpRequestMethodNotSupportedException(request.getMethod(), java.util.List.of("GET", "HEAD"));
		}
		String path = request.getRequestURI().substring(request.getContextPath().length() + ROOT.length());
		int slash = path.indexOf('/');
		Asset asset = slash < 0 ? null : assets.get(path.substring(slash + 1));
		if (asset == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		// a page rendered before an upgrade asks by the old hash: serve, but do not let
		// it be kept
		boolean current = path.substring(0, slash).equals(hash);
		response.setHeader(HttpHeaders.CACHE_CONTROL, current ? FOREVER : "no-store");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setContentType(asset.type());
		byte[] body = asset.plain();
		if (acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			body = asset.compressed();
		}
		response.setContentLength(body.length);
		if (get) {
			response.getOutputStream().write(body);
		}
	}

	private static boolean acceptsGzip(String header) {
		return header != null && header.contains("gzip") && !header.contains("gzip;q=0");
	}

	private void add(String name, Resource resource) throws IOException {
		String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
		if (type == null) {
			throw new IllegalStateException("No content type for " + name);
		}
		byte[] plain = resource.getContentAsByteArray();
		assets.put(name, new Asset(type, plain, compress(plain)));
	}

	private String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			assets.forEach((name, asset) -> {
				digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
				digest.update(asset.plain());
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] compress(byte[] plain) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
			{
				def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(plain);
		}
		return bytes.toByteArray();
	}

	private record Asset(String type, byte[] plain, byte[] compressed) {
	}

}
