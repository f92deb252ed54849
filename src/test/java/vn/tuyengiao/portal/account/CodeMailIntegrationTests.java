package vn.tuyengiao.portal.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes for new passwords where a mail server is set up. */
@IntegrationTest
class CodeMailIntegrationTests {

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();

	private static final GreenMail MAIL = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private static final Pattern LINK = Pattern.compile("https://\\S+");

	private static final String NEW_PASSWORD = "Bốn mùa hoa nở";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	@Autowired
	Words words;

	Users users;

	Organizations.Tree tree;

	Cookie administering;

	UUID officer;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry settings) {
		settings.add("spring.mail.host", () -> "127.0.0.1");
		settings.add("spring.mail.port", () -> PORT);
		settings.add("portal.mail.from", () -> "cong@kimbang.example");
		settings.add("portal.url", () -> "https://cong.kimbang.example/");
	}

	@BeforeAll
	static void open() {
		MAIL.start();
	}

	@AfterAll
	static void close() {
		MAIL.stop();
	}

	@BeforeEach
	void officerWithAnAddress() throws Exception {
		MAIL.purgeEmailFromAllMailboxes();
		users = new Users(jdbc, sessions);
		tree = new Organizations(jdbc).tree();
		UUID administrator = users.user("quantri");
		users.grant(administrator, Role.ADMINISTRATOR, tree.district(), LocalDate.of(2020, 1, 1), null);
		users.holding(Role.LEADER, tree.district());
		administering = users.cookie(administrator);
		officer = users.user("nguyen.an");
		users.grant(officer, Role.OFFICER, tree.district(), LocalDate.of(2020, 1, 1), null);
		jdbc.sql("update app_user set email = 'an@kimbang.example', display_name = 'Nguyễn Thị Ấn' where id = ?")
			.param(officer)
			.update();
	}

	@Test
	void linkOfTheMailSetsThePasswordOnce() throws Exception {
		String old = hash();
		assertThat(told(reset())).contains("Mã đặt mật khẩu đã gửi đến thư điện tử của người này.");
		assertThat(MAIL.getReceivedMessages()).hasSize(1);
		MimeMessage mail = MAIL.getReceivedMessages()[0];
		assertThat(mail.getSubject()).isEqualTo("Đặt mật khẩu Cổng Tuyên giáo");
		assertThat(mail.getHeader("Subject", null)).as("in letters that every mail server takes")
			.matches("\\p{ASCII}+");
		assertThat(mail.getFrom()[0]).hasToString("cong@kimbang.example");
		assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("an@kimbang.example");
		String text = (String) mail.getContent();
		assertThat(text).contains("Kính gửi đồng chí Nguyễn Thị Ấn,", "trong vòng 24 giờ", "nguyen.an")
			.doesNotContain(Users.PASSWORD, old, hash(), "??", "{0}");

		Matcher link = LINK.matcher(text);
		assertThat(link.find()).isTrue();
		assertThat(link.group()).startsWith("https://cong.kimbang.example/code?username=nguyen.an&code=");
		UriComponents address = UriComponentsBuilder.fromUriString(link.group()).build();
		String code = address.getQueryParams().getFirst("code");
		String way = address.getPath() + "?" + address.getQuery();
		for (int i = 0; i < 2; i++) {
			assertThat(mvc.get().uri(way)).as("looking uses nothing up")
				.hasStatusOk()
				.bodyText()
				.contains("value=\"nguyen.an\"", "value=\"" + code + "\"");
		}
		assertThat(choose(code)).hasStatus(302).redirectedUrl().isEqualTo("/login?chosen");
		assertThat(choose(code)).as("a second time").hasStatus(422).bodyText().contains("mã đã dùng");
		assertThat(mvc.post()
			.uri("/login")
			.with(Users.formToken())
			.param("username", "nguyen.an")
			.param("password", NEW_PASSWORD)).hasStatus(302).redirectedUrl().startsWith("/account/news");
	}

	@Test
	void whatTheMailServerDoesNotTakeIsPrintedAndTheAdministratorIsTold() throws Exception {
		MAIL.stop();
		try {
			refusedOnce();
			try (ServerSocket server = new ServerSocket(PORT, 5, InetAddress.getByName("127.0.0.1"))) {
				CompletableFuture<Void> refusing = CompletableFuture.runAsync(() -> refuse(server));
				refusedOnce();
				refusing.join();
			}
		}
		finally {
			MAIL.start();
		}
	}

	private void refusedOnce() {
		assertThat(told(reset())).contains("máy chủ thư không nhận thư có mã",
				"phiếu đặt mật khẩu chờ người khác in ở trang Chờ xác nhận");
		assertThat(jdbc.sql("select count(*) from password_slip where code_hash is null and not mailed")
			.query(Integer.class)
			.single()).as("one slip, not opened").isOne();
		assertThat(jdbc.sql("select count(*) from password_slip").query(Integer.class).single()).isOne();
		Cookie leading = users.cookie(users.holding(Role.LEADER, tree.district()));
		UUID slip = jdbc.sql("select id from password_slip").query(UUID.class).single();
		assertThat(mvc.post().uri("/confirmations/slips/" + slip + "/print").cookie(leading).with(Users.formToken()))
			.hasStatusOk()
			.bodyText()
			.contains("Nguyễn Thị Ấn");
	}

	/** As a server that takes no mail of this sender. */
	private static void refuse(ServerSocket server) {
		try (Socket socket = server.accept()) {
			socket.getOutputStream().write("554 no mail here\r\n".getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private MvcTestResult reset() {
		return mvc.post()
			.uri("/admin/users/" + officer + "/password")
			.cookie(administering)
			.with(Users.formToken())
			.exchange();
	}

	/** What the page after it says. */
	private String told(MvcTestResult result) {
		assertThat(result).hasStatus(302);
		Flash.Message message = (Flash.Message) result.getMvcResult().getFlashMap().get(Flash.ATTRIBUTE);
		return words.say(Locale.forLanguageTag("vi"), message.key());
	}

	private MvcTestResult choose(String code) {
		return mvc.post()
			.uri("/code")
			.with(Users.formToken())
			.param("username", "nguyen.an")
			.param("code", code)
			.param("newPassword", NEW_PASSWORD)
			.param("newPasswordAgain", NEW_PASSWORD)
			.exchange();
	}

	private String hash() {
		return jdbc.sql("select password_hash from app_user where id = ?").param(officer).query(String.class).single();
	}

}
