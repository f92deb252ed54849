package vn.tuyengiao.portal.account;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Bytes of Vietnamese letters in the head of a request, over a real connection. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class HeaderGateIntegrationTests {

	@Autowired
	private Office office;

	@LocalServerPort
	private int port;

	@BeforeEach
	void someone() {
		office.people();
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Office: Đồng Hóa", "User-Agent: Hòa", "Referer: http://localhost/Đồng",
			"Accept-Language: Đ", "X-Requested-With: Đ", "If-None-Match: \"Đ\"", "Origin: http://Đ", "Content-Type: Đ",
			"Sec-Fetch-Site: Đ", "X-Forwarded-For: Đ", "X-Forwarded-Host: Đ", "Range: bytes=Đ", "HX-Request: Đ",
			"Accept: Đ", "HX-Current-URL: http://Đ", "Cookie: ten=Đ", "Authorization: Basic Đ" })
	void lettersInAHeaderAreServed(String header, CapturedOutput log) throws Exception {
		Cookie session = office.users().cookie(office.people().officer());
		assertThat(status("/login", header)).isEqualTo(200);
		assertThat(status("/assets/x.css", header)).isEqualTo(404);
		assertThat(status("/", header)).as("to the sign-in").isIn(302, 401);
		if (!header.startsWith("Cookie")) {
			String mine = "\r\nCookie: " + session.getName() + "=" + session.getValue();
			assertThat(status("/", header + mine)).isEqualTo(200);
			assertThat(status("/directives", header + mine)).isEqualTo(200);
			assertThat(status("/boards?q=" + UUID.randomUUID(), header + mine)).isEqualTo(200);
		}
		assertThat(log).doesNotContain("Exception", "ERROR");
	}

	@Test
	void theLogNamesSuchAHeaderOnce(CapturedOutput log) throws Exception {
		for (int request = 0; request < 3; request++) {
			assertThat(status("/login", "X-Gateway-User: Trần Văn Đạt")).isEqualTo(200);
		}
		assertThat(log.toString().lines().filter(line -> line.toLowerCase(Locale.ROOT).contains("x-gateway-user")))
			.hasSize(1);
		assertThat(log).doesNotContain("Trần");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: Đ", "Đ: x" })
	void whatNobodyCanReadIsRefused(String header, CapturedOutput log) throws Exception {
		assertThat(status("/login", header)).isEqualTo(400);
		assertThat(log).doesNotContain("Exception:", "ERROR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login;x=1", "//login", "/%0aINFO" })
	void whatTheFirewallRefusesIsOneLine(String address, CapturedOutput log) throws Exception {
		assertThat(status(address, "X-Plain: a")).isEqualTo(400);
		assertThat(log.toString().lines().filter(line -> line.contains("Rejected GET"))).hasSize(1);
		assertThat(log).doesNotContain("\tat ");
	}

	private int status(String path, String header) throws IOException {
		String host = header.startsWith("Host:") ? "" : "Host: localhost:" + port + "\r\n";
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\n" + host + "Connection: close\r\n" + header + "\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			InputStream in = socket.getInputStream();
			String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return Integer.parseInt(answer.split(" ", 3)[1]);
		}
	}

}
