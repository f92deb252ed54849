package vn.tuyengiao.portal.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** Where people are reached, what they want to be told, and whom they call. */
@IntegrationTest
class ContactIntegrationTests {

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	BackgroundWork background;

	@Test
	void signInPageSaysWhomToCallOnceAnAdministratorHasSaidIt() {
		Cookie administrator = office.users().cookie(office.users().holding(Role.ADMINISTRATOR, office.district()));
		assertThat(mvc.get().uri("/login")).bodyText().doesNotContain("Quên mật khẩu?");
		assertThat(post(administrator, "/admin/contact", "name", "Van phong")).hasStatus(422)
			.bodyText()
			.contains("phone-error", "Van phong");
		assertThat(post(administrator, "/admin/contact", "name", "Văn phòng Huyện ủy", "phone", "hỏi ai cũng được"))
			.hasStatus(422)
			.bodyText()
			.contains("phone-error");
		assertThat(post(administrator, "/admin/contact", "name", "Văn phòng Huyện ủy", "phone", "0226 3851.234"))
			.hasStatus(302);
		assertThat(mvc.get().uri("/login")).bodyText()
			.contains("Quên mật khẩu? Gọi Văn phòng Huyện ủy", "tel:02263851234", "0226 3851.234");
		assertThat(post(administrator, "/admin/contact")).hasStatus(302);
		assertThat(mvc.get().uri("/login")).bodyText().doesNotContain("Quên mật khẩu?");
	}

	@Test
	void addressForMailIsChangedWithThePasswordOnlyAndByItsOwner() {
		Cookie own = office.users().cookie(office.people().officer());
		assertThat(post(own, "/account/contact", "email", "chuyenvien@hanam.example", "phone", "0912 345 678"))
			.hasStatus(422)
			.bodyText()
			.contains("currentPassword-error", "chuyenvien@hanam.example");
		assertThat(post(own, "/account/contact", "email", "không phải", "currentPassword", Users.PASSWORD))
			.hasStatus(422)
			.bodyText()
			.contains("email-error");
		assertThat(post(own, "/account/contact", "email", "chuyenvien@hanam.example", "phone", "0912 345 678",
				"currentPassword", Users.PASSWORD))
			.hasStatus(302);
		assertThat(post(own, "/account/contact", "email", "chuyenvien@hanam.example", "phone", "0912 345 679"))
			.as("the telephone alone")
			.hasStatus(302);
		assertThat(mvc.get().uri("/account").cookie(own)).bodyText()
			.contains("chuyenvien@hanam.example", "0912 345 679");
		Cookie administrator = office.users().cookie(office.users().holding(Role.ADMINISTRATOR, office.district()));
		assertThat(mvc.get().uri("/admin/users/" + office.people().officer()).cookie(administrator)).bodyText()
			.contains("0912 345 679")
			.doesNotContain("chuyenvien@hanam.example");
	}

	@Test
	void whatSomebodyDoesNotWantIsToldToOthersOnly() {
		UUID officer = office.people().officer();
		assertThat(post(office.users().cookie(officer), "/notices/choice", "kind", "DIRECTIVE_PRESENTED"))
			.hasStatus(302);
		assertThat(mvc.get().uri("/notices/choice").cookie(office.users().cookie(officer))).hasStatusOk();
		office.plans().submitted("donghoa", task("Hội nghị quán triệt"));
		background.await();
		assertThat(told(officer)).isZero();
		assertThat(told(office.people().colleague())).isOne();
	}

	@Test
	void administratorSeesHowTheInstallationRuns() {
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.district());
		Cookie cookie = office.users().cookie(administrator);
		assertThat(mvc.get().uri("/").cookie(cookie)).bodyText().contains("Chưa ai báo", "Bảy ngày qua chưa có ai");
		jdbc.sql("""
				insert into sign_in_attempt (username, address, succeeded, at)
				select username, '10.0.0.1', true, cast(? as timestamptz) from app_user where id in (?, ?)""")
			.params(Instant.parse("2026-11-24T01:00:00Z").toString(), office.people().officer(),
					office.users().holding(Role.LEADER, office.province()))
			.update();
		assertThat(post(cookie, "/admin/backup")).hasStatus(302);
		MvcTestResult home = mvc.get().uri("/").cookie(cookie).exchange();
		assertThat(home).bodyText().contains(name(office.people().officer())).doesNotContain("Chưa ai báo", "(leader.");
		jdbc.sql("update backup_told set at = timestamptz '2026-11-01 08:30+07'").update();
		assertThat(mvc.get().uri("/").cookie(cookie)).bodyText().contains("01/11/2026 08:30", "Đã quá hai ngày");
		assertThat(post(office.users().cookie(office.people().leader()), "/admin/backup")).hasStatus(403);
	}

	private long told(UUID user) {
		return jdbc.sql("select count(*) from notice where user_id = ? and kind = 'PLAN_SENT'")
			.param(user)
			.query(Long.class)
			.single();
	}

	private String name(UUID user) {
		return jdbc.sql("select display_name from app_user where id = ?").param(user).query(String.class).single();
	}

	private MvcTestResult post(Cookie who, String address, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).cookie(who).with(Users.formToken());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
