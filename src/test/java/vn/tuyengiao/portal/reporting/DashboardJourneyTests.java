package vn.tuyengiao.portal.reporting;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the leader sees at a glance, and where each figure leads. */
@JourneyTest
class DashboardJourneyTests {

	@Test
	void eachFigureOfTheDashboardLeadsToAsManyRecordsAsItSays(Journey journey) {
		Visitor leader = journey.signIn("lanhdao").isAt("Trang chủ");
		leadsToWhatItSays(leader, leader.part(AriaRole.REGION, "Các kỳ đang mở").root().locator("td a"));
	}

	@Test
	void eachFigureOfTheMatrixLeadsToAsManyRecordsAsItSays(Journey journey) {
		Visitor leader = journey.signIn("lanhdao").follow("Bảng tổng hợp theo đơn vị và kỳ");
		leadsToWhatItSays(leader, leader.row("Tất cả đơn vị").root().locator("td a"));
	}

	@Test
	void aCellOfTheMatrixLeadsToItsRecord(Journey journey) {
		Visitor leader = journey.signIn("lanhdao").open("/plans/matrix");
		Locator cell = leader.row("Văn Xá").root().locator("td a").first();
		leader.leave(cell::click, 200);
		leader.sees("Văn Xá");
	}

	@Test
	void leaderGivesOneUnitMoreTimeWithAReason(Journey journey) {
		Visitor leader = journey.signIn("lanhdao").open("/plans?period=all&standing=SILENT&open=true");
		leader.follow("Gia hạn – Lê Hồ, Năm 2027");
		leader.isAt("Gia hạn nộp").send("Gia hạn", 422).findsFault("Lý do gia hạn", "Chưa nhập");
		leader.type("Hạn mới", "2026-11-20").type("Lý do gia hạn", "Mưa lũ").send("Gia hạn", 422);
		leader.findsFault("Hạn mới", "Hạn mới đã qua");
		leader.type("Hạn mới", "2026-12-04").send("Gia hạn").sees("đến hết ngày 04/12/2026").sees("Lê Hồ");
	}

	private static void leadsToWhatItSays(Visitor leader, Locator figures) {
		List<Map<String, String>> links = figures.all()
			.stream()
			.map(link -> Map.of("href", link.getAttribute("href"), "count", link.innerText().strip().split("\\D")[0]))
			.toList();
		assertThat(links).isNotEmpty();
		for (Map<String, String> link : links) {
			String list = leader.context().request().get(link.get("href")).text();
			assertThat(list).as(link.get("href"))
				.containsPattern("class=\"list-count\">([^<]* trong |Tổng số: )" + link.get("count") + "<");
		}
		leader.leave(() -> figures.first().click(), 200);
	}

}
