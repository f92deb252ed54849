package vn.tuyengiao.portal.plan;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a commune does not see of the others. */
@JourneyTest
class ReachJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void secretaryOfAnotherCommuneReachesNothingByLink(Journey journey) {
		Visitor stranger = journey.signIn("vanxa.thuky");
		UUID plan = plan("donghoa");
		for (String page : List.of("", "/edit", "/report", "/report/edit", "/rounds/plan/1", "/rounds/report/1",
				"/review/plan", "/review/report")) {
			stranger.open("/plans/" + plan + page, 404).isAt("Không tìm thấy").doesNotSee("Đồng Hóa");
		}
		stranger.open("/plans/obligations/" + obligation("donghoa") + "/extension", 404);
		stranger.open(
				"/boards/" + id("select b.id from board b join unit u on u.id = b.unit_id where u.slug = ?", "donghoa"),
				404);
	}

	@Test
	void secretaryOfAnotherCommuneFindsNothingInListsSearchAndCounts(Journey journey) {
		Visitor stranger = journey.signIn("vanxa.thuky");
		UUID unit = id("select id from unit where slug = ?", "donghoa");
		for (String list : List.of("/", "/plans/matrix", "/plans/matrix?q=dong+hoa", "/plans?period=all",
				"/plans?period=all&q=dong hoa", "/plans?period=all&unit=" + unit, "/boards", "/boards?q=dong+hoa")) {
			stranger.open(list).doesNotSee("Đồng Hóa");
		}
		stranger.open("/plans?period=all&q=dong hoa").sees("Không có mục nào");
	}

	@Test
	void secretaryOfAnotherCommuneSendsNoFormThatCounts(Journey journey) {
		Visitor stranger = journey.signIn("vanxa.thuky").open("/plans");
		UUID plan = plan("donghoa");
		String before = content(plan);
		String token = stranger.page().locator("form[action='/logout'] input[name=_csrf]").getAttribute("value");
		for (String form : List.of("/edit", "/edit?do=check", "/send", "/edit?do=autosave", "/report", "/report/edit",
				"/return?subject=plan", "/accept?subject=plan")) {
			assertThat(send(stranger, "/plans/" + plan + form, FormData.create().set("_csrf", token)).status()).as(form)
				.isEqualTo(404);
		}
		FormData foreign = FormData.create()
			.set("_csrf", token)
			.set("unit", id("select id from unit where slug = ?", "donghoa").toString())
			.set("period", id("select id from reporting_period where year = 2027 and quarter = 1 and ? <> ''", "-")
				.toString());
		assertThat(send(stranger, "/plans", foreign).status()).isEqualTo(404);
		assertThat(content(plan)).isEqualTo(before);
	}

	private static APIResponse send(Visitor visitor, String path, FormData form) {
		return visitor.context().request().post(path, RequestOptions.create().setForm(form).setMaxRedirects(0));
	}

	private UUID plan(String slug) {
		return id("""
				select p.id from plan p join unit u on u.id = p.unit_id
				where u.slug = ? and exists (select 1 from review_round r where r.plan_id = p.id) limit 1
				""", slug);
	}

	private UUID obligation(String slug) {
		return id("select o.id from obligation o join unit u on u.id = o.unit_id where u.slug = ? limit 1", slug);
	}

	private UUID id(String sql, String slug) {
		return jdbc.sql(sql).param(slug).query(UUID.class).single();
	}

	private String content(UUID plan) {
		return jdbc.sql("select p::text from plan p where id = ?").param(plan).query(String.class).single();
	}

}
