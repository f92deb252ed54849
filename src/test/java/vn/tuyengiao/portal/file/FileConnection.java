package vn.tuyengiao.portal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends and fetches files over real connections, as a browser does. */
public final class FileConnection {

	private static final String BOUNDARY = "----giay-to";

	private static final String TOKEN = Users.FORM_TOKEN;

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	private final String cookies;

	/**
	 * @param session null for a stranger
	 */
	FileConnection(int port, Cookie session) {
		this.port = port;
		this.cookies = (session == null ? "" : session.getName() + "=" + session.getValue() + "; ") + "CSRF=" + TOKEN;
	}

	HttpResponse<String> upload(String name, byte[] contents, String... headers) throws Exception {
		return uploadTo("/demo/files", body("filename=\"" + name.replace("\"", "%22") + "\"", contents), headers);
	}

	HttpResponse<String> uploadTo(String path, byte[] body, String... headers) throws Exception {
		HttpRequest.Builder request = request(path).header("Content-Type", type())
			.POST(HttpRequest.BodyPublishers.ofByteArray(body));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** The id of the file that the answer says was stored. */
	UUID stored(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return UUID.fromString(answer.headers()
			.firstValue("Location")
			.orElseThrow()
			.replaceFirst(".*stored=", "")
			.replaceFirst("&.*", ""));
	}

	HttpResponse<byte[]> get(String path, String... headers) throws Exception {
		return send("GET", path, headers);
	}

	HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
		HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	/**
	 * Writes the head of an upload and part of its body, says no more, and returns what
	 * comes back.
	 * @param length line of the header that tells the length, or that there is none
	 */
	String raw(String length, byte[] part) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream()
				.write(("POST /demo/files HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookies
						+ "\r\nContent-Type: " + type() + "\r\n" + length + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().write(part);
			socket.getOutputStream().flush();
			socket.shutdownOutput();
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The head of a request, to be written to a socket. */
	byte[] head(String path) {
		return ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookies
				+ "\r\nConnection: close\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * @param disposition the field's {@code filename} as it is written in the header
	 */
	static byte[] body(String disposition, byte[] contents) {
		byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
		byte[] masked = new byte[token.length * 2];
		System.arraycopy(token, 0, masked, token.length, token.length);
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		field(body, "_csrf", Base64.getUrlEncoder().encodeToString(masked));
		field(body, "note", "Ghi chú của <tôi>");
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; " + disposition
				+ "\r\nContent-Type: application/pdf\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(contents);
		body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private static void field(ByteArrayOutputStream body, String name, String value) {
		body.writeBytes(
				("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
					.getBytes(StandardCharsets.UTF_8));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Cookie", cookies);
	}

	private static String type() {
		return "multipart/form-data; boundary=" + BOUNDARY;
	}

}
