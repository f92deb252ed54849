package vn.tuyengiao.portal.account.web.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import vn.tuyengiao.portal.testing.ServerTest;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that do not come, over real connections. */
@ServerTest
@Timeout(120)
class StrangerBodiesServerTests {

	private static final int MANY = 500;

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	private final List<Socket> opened = new ArrayList<>();

	private final HttpClient http = HttpClient.newHttpClient();

	private Users users;

	private UUID secretary;

	@BeforeEach
	void secretaryOfDongHoa() {
		users = new Users(jdbc, sessions);
		secretary = users.user("donghoa.thuky");
	}

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : opened) {
			socket.close();
		}
	}

	@Test
	void fiveHundredBodiesThatDoNotComeKeepNobodyFromSigningIn() throws Exception {
		for (int i = 0; i < MANY; i++) {
			String type = i % 2 == 0 ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=x";
			String length = i % 3 == 0 ? "Transfer-Encoding: chunked" : "Content-Length: 1000";
			send("POST " + (i % 5 == 0 ? "/plans" : "/login")
					+ " HTTP/1.1\r\nHost: localhost\r\nCookie: SESSION=AAAA\r\n" + "Content-Type: " + type + "\r\n"
					+ length + "\r\n\r\n" + (i % 3 == 0 ? "5\r\nu" : "u"));
		}
		Cookie before = users.cookie(secretary);
		assertThat(signIn().statusCode()).isEqualTo(302);
		assertThat(get("/account", before).statusCode()).isEqualTo(200);
	}

	@Test
	void bodyThatDoesNotComeIsToldSoAndHungUp() throws Exception {
		for (int i = 0; i < 110; i++) {
			send("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
					+ "Content-Length: 100\r\n\r\nu");
		}
		Socket oldest = opened.get(0);
		oldest.setSoTimeout(20_000);
		assertThat(new String(oldest.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
			.as("the one that waited longest gave way to the others of its address")
			.startsWith("HTTP/1.1 408");
		assertThat(signIn().statusCode()).isEqualTo(302);
	}

	@Test
	void formThatComesInPiecesIsReadAsOne() throws Exception {
		HttpResponse<String> page = get("/login", null);
		String form = form(page);
		Socket socket = send("POST /login?next=%2Faccount HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: "
				+ cookie(page) + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
				+ "Content-Length: " + form.length() + "\r\n\r\n");
		for (int i = 0; i < form.length(); i += 40) {
			socket.getOutputStream()
				.write(form.substring(i, Math.min(form.length(), i + 40)).getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			Thread.sleep(20);
		}
		String answer = answer(socket);
		assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /account\r\n", "SESSION=");
	}

	@Test
	void formThatIsTooLargeIsRefusedAndOneOfSomeMegabytesIsNot() throws Exception {
		HttpResponse<String> page = get("/login", null);
		HttpResponse<String> large = post("/login", "username=a&password=" + "x".repeat(5 * 1024 * 1024), page);
		assertThat(large.statusCode()).isEqualTo(413);
		HttpResponse<String> kept = post("/login", form(page) + "&more=" + "x".repeat(3 * 1024 * 1024), page);
		assertThat(kept.statusCode()).isEqualTo(302);
	}

	@Test
	void redirectsRepeatNoForeignHost() throws Exception {
		for (String head : List.of("GET /plans HTTP/1.1\r\nHost: evil.example", "GET / HTTP/1.1\r\nHost: evil.example",
				"GET /plans HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example",
				"GET /plans?page=9 HTTP/1.1\r\nHost: evil.example:8443\r\nForwarded: host=evil.example")) {
			Socket socket = send(head + "\r\nConnection: close\r\n\r\n");
			assertThat(answer(socket)).startsWith("HTTP/1.1 302")
				.contains("Location: /")
				.doesNotContain("evil.example");
		}
		HttpResponse<String> page = get("/login", null);
		String form = form(page);
		Socket socket = send("POST /login HTTP/1.1\r\nHost: evil.example\r\nCookie: " + cookie(page)
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
				+ form.length() + "\r\n\r\n" + form);
		assertThat(answer(socket)).startsWith("HTTP/1.1 302")
			.contains("Location: /\r\n")
			.doesNotContain("evil.example");
	}

	private HttpResponse<String> signIn() throws Exception {
		HttpResponse<String> page = get("/login", null);
		return post("/login", form(page), page);
	}

	private static String form(HttpResponse<String> page) {
		Matcher token = TOKEN.matcher(page.body());
		assertThat(token.find()).isTrue();
		return "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)
				+ "&username=donghoa.thuky&password=" + Users.PASSWORD;
	}

	private static String cookie(HttpResponse<String> page) {
		return page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
	}

	private HttpResponse<String> post(String path, String form, HttpResponse<String> page) throws Exception {
		return http.send(request(path).header("Cookie", cookie(page))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path, Cookie session) throws Exception {
		HttpRequest.Builder request = request(path);
		if (session != null) {
			request.header("Cookie", session.getName() + "=" + session.getValue());
		}
		return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(20));
	}

	private Socket send(String text) throws IOException {
		Socket socket = new Socket();
		socket.connect(new InetSocketAddress("localhost", port));
		opened.add(socket);
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
		return socket;
	}

	private static String answer(Socket socket) throws IOException {
		socket.setSoTimeout(20_000);
		try (InputStream in = socket.getInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
