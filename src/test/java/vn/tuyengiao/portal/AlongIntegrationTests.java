package vn.tuyengiao.portal;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.HttpVisitor;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * A record opened from a list leads to its neighbours in that very list, and back into
 * it.
 */
@ServerTest
class AlongIntegrationTests {

	private static final Pattern ROW = Pattern.compile("<th scope=\"row\"[^>]*>.*?<a [^>]*href=\"([^\"]+)\"",
			Pattern.DOTALL);

	private static final Pattern PLACE = Pattern.compile("<nav class=\"along no-print\".*?<span>(\\d+/\\d+)</span>",
			Pattern.DOTALL);

	@Autowired
	private Office office;

	@LocalServerPort
	private int port;

	@Test
	void fromTheFirstToTheLastAndBackInTheListsOwnOrder() throws Exception {
		for (String number : List.of("05-CT/TW", "06-CT/TW", "07-CT/TW")) {
			office.directives().registered(number, "Học tập");
		}
		office.directives().registered("08-CT/TW", "Dân vận");
		HttpVisitor officer = visitor(office.people().officer());
		String list = "/directives?q=hoc&sort=reference,desc";
		List<String> seen = new ArrayList<>();
		String page = officer.get(rows(officer.get(list).body()).get(0)).body();
		for (int steps = 0; steps < 3; steps++) {
			seen.add(place(page) + " " + title(page));
			String next = link(page, "next");
			page = next == null ? page : landed(officer, next);
		}
		assertThat(seen).satisfiesExactly(one -> assertThat(one).startsWith("1/3 ").contains("07-CT/TW"),
				two -> assertThat(two).startsWith("2/3 ").contains("06-CT/TW"),
				three -> assertThat(three).startsWith("3/3 ").contains("05-CT/TW"));
		assertThat(link(page, "next")).isNull();
		assertThat(place(landed(officer, link(page, "prev")))).isEqualTo("2/3");
		assertThat(HtmlUtils.htmlUnescape(page)).contains("<a href=\"/directives?q=hoc&sort=reference%2Cdesc\">");
	}

	@Test
	void eachListOfRecordsLeadsAlong() throws Exception {
		UUID directive = office.directives().issued("05-CT/TW");
		office.directives().issued("06-CT/TW");
		office.quarter(2026, 4);
		office.quarter();
		office.board("donghoa");
		office.board("vanxa");
		office.organizations().term(2020);
		HttpVisitor officer = visitor(office.people().officer());
		HttpVisitor administrator = visitor(office.users().holding(Role.ADMINISTRATOR, office.province()));
		for (String list : List.of("/directives", "/directives/" + directive + "/receipts", "/boards?state=WITH_BOARD",
				"/admin/users", "/admin/units", "/admin/periods", "/admin/document-types", "/admin/issuing-bodies",
				"/admin/directive-steps")) {
			HttpVisitor reader = list.startsWith("/admin") ? administrator : officer;
			String shown = reader.get(list + (list.contains("?") ? "&" : "?") + "size=2&page=0").body();
			List<String> rows = rows(shown);
			assertThat(rows).as(shown).hasSize(2);
			String second = reader.get(rows.get(1)).body();
			assertThat(place(second)).as(list).startsWith("2/");
			String first = landed(reader, link(second, "prev"));
			assertThat(place(first)).as(list).startsWith("1/");
			assertThat(title(first)).as(list).isEqualTo(title(reader.get(rows.get(0)).body()));
			assertThat(title(landed(reader, link(first, "next")))).as(list).isEqualTo(title(second));
		}
	}

	@Test
	void whatWasDecidedOnHasLeftTheListAndTheNextOneIsNotPassedOver() throws Exception {
		office.commune("Ba Sao");
		office.commune("Lê Hồ");
		for (String commune : List.of("basao", "donghoa", "leho")) {
			office.plans().by(office.people().secretary(office.unit(commune))).submitted(commune, task("Hội nghị"));
		}
		HttpVisitor officer = visitor(office.people().officer());
		String list = officer.get("/plans?status=SUBMITTED&sort=unit,asc").body();
		Matcher review = Pattern.compile("href=\"(/plans/[^\"/]+/review/plan[^\"]*)\"").matcher(list);
		assertThat(review.find()).isTrue();
		String page = officer.get(HtmlUtils.htmlUnescape(review.group(1))).body();
		assertThat(place(page)).isEqualTo("1/3");
		assertThat(page).as("the form carries the list along")
			.containsPattern("action=\"/plans/[^\"]+/return\\?along=1%2F3%2Fplans");
		UUID plan = UUID.fromString(review.group(1).substring("/plans/".length(), "/plans/".length() + 36));
		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu chỉ tiêu"));
		String next = landed(officer, link(page, "next"));
		assertThat(place(next)).isEqualTo("1/2");
		assertThat(title(next) + next).contains("Đồng Hóa");
	}

	@Test
	void aListThatIsNoneOfThePortalIsNotLedTo() throws Exception {
		UUID directive = office.directives().issued("05-CT/TW");
		HttpVisitor officer = visitor(office.people().officer());
		for (String foreign : List.of("1%2F2%2F%2Fevil.example", "1%2F2https%3A%2F%2Fevil.example", "x")) {
			HttpResponse<String> page = officer.get("/directives/" + directive + "?along=" + foreign);
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).doesNotContain("<nav class=\"along", "href=\"//evil", "href=\"https://evil");
		}
		String strange = officer.get("/directives/" + directive + "?along=1%2F2%2Fadmin%2Fusers").body();
		assertThat(officer.get(link(strange, "next")).statusCode()).as("rights stay those of the list").isEqualTo(403);
	}

	private HttpVisitor visitor(UUID user) {
		return new HttpVisitor(port, office.users().cookie(user));
	}

	private static String landed(HttpVisitor reader, String step) throws Exception {
		HttpResponse<String> answer = reader.get(HttpVisitor.location(reader.get(step)));
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	private static List<String> rows(String list) {
		Matcher row = ROW.matcher(list);
		List<String> rows = new ArrayList<>();
		while (row.find()) {
			rows.add(HtmlUtils.htmlUnescape(row.group(1)));
		}
		return rows;
	}

	private static String place(String page) {
		Matcher place = PLACE.matcher(page);
		assertThat(place.find()).as("the place in the list on %s", title(page)).isTrue();
		return place.group(1);
	}

	private static String title(String page) {
		return page.substring(page.indexOf("<h1"), page.indexOf("</h1>"));
	}

	private static String link(String page, String relation) {
		Matcher link = Pattern.compile("<a rel=\"" + relation + "\" href=\"([^\"]+)\"").matcher(page);
		return link.find() ? HtmlUtils.htmlUnescape(link.group(1)) : null;
	}

}
