package vn.tuyengiao.portal.conference.web.day;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.Matcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Attendance that a venue kept in a workbook: tried first, then taken whole or not. */
@IntegrationTest
class AttendanceTableIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	private RequestPostProcessor secretary;

	private UUID session;

	private String list;

	private UUID venue;

	@BeforeEach
	void aConferenceIsOn() {
		UUID id = office.conferences()
			.sent(TODAY, Set.of(), List.of("donghoa"), "Trần Văn An", "Lê Thị Bích", "Nguyễn Hữu Đức");
		session = office.conferences().sessions(id).get(0);
		venue = office.conferences().venueOf(id, "donghoa");
		secretary = office.session(office.people().secretary());
		list = "/conferences/" + id + "/venues/" + venue + "/attendance";
	}

	@Test
	void namesArePutIntoTheListAfterALook() {
		String table = "STT\tHọ và tên\tChức vụ\tCó mặt\n1\ttrần văn an\t\tx\n2\tLe Thi Bich\t\tmuộn\n"
				+ "3\tNguyễn Hữu Đức\t\t\n4\tPhạm Thị Thu\tHội trưởng\tx\n5\tVũ Văn Tám\t\tvắng\n";
		assertThat(press("read", table, null)).hasStatusOk()
			.bodyText()
			.contains("thêm là người đến dự", "giữ như đang có")
			.doesNotContain("??");
		assertThat(states()).isEmpty();

		UUID token = Ids.next();
		assertThat(press("take", table, token)).hasStatus3xxRedirection();
		assertThat(states()).containsExactly("LATE TABLE Lê Thị Bích CALLED", "PRESENT TABLE Trần Văn An CALLED",
				"PRESENT TICK Phạm Thị Thu WALK_IN");
		press("take", table, token);
		press("take", table, Ids.next());
		assertThat(states()).hasSize(3);
	}

	@Test
	void aTickThatSomebodyMadeMeanwhileIsShownBeforeTheTableIsTaken() {
		String table = "Họ và tên\tCó mặt\nTrần Văn An\tvắng\nLê Thị Bích\tx\n";
		String before = version();
		post(list, Map.of("session", session.toString(), "mark", invitee("Trần Văn An") + ":LATE"));
		assertThat(press("take", table, Ids.next(), before)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Trần Văn An", "value=\"" + version() + "\"");
		assertThat(states()).containsExactly("LATE TICK Trần Văn An CALLED");
		assertThat(press("take", table, Ids.next())).hasStatus3xxRedirection();
		assertThat(states()).containsExactly("ABSENT TABLE Trần Văn An CALLED", "PRESENT TABLE Lê Thị Bích CALLED");
	}

	@Test
	void withoutAColumnForItWhoeverStandsInTheTableWasThere() {
		assertThat(press("take", "Họ tên\tChức danh\nNguyễn Hữu Đức\tĐảng ủy viên\n", Ids.next()))
			.hasStatus3xxRedirection();
		assertThat(states()).containsExactly("PRESENT TABLE Nguyễn Hữu Đức CALLED");
	}

	@Test
	void whatIsWrongIsShownAtItsRowAndNothingIsTaken() {
		office.jdbc()
			.sql("""
					insert into conference_invitee (id, conference_id, venue_id, unit_id, name, post, origin)
					select uuidv7(), conference_id, venue_id, unit_id, name, 'Bí thư chi bộ 5', 'CALLED' from conference_invitee where name = 'Trần Văn An'
					""")
			.update();
		String wrong = "Họ và tên\tChức vụ\tĐiểm danh\nTrần Văn An\t\tcó mặt\n\tBí thư\tcó mặt\nLê Thị Bích\t\tchắc có\n"
				+ "Nguyễn Hữu Đức\t\tcó mặt\nNguyễn Hữu Đức\t\tvắng\n";
		assertThat(press("read", wrong, null)).bodyText()
			.contains("2 người tên này", "Ghi họ và tên", "đã có ở dòng khác");
		assertThat(press("take", wrong, Ids.next())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(states()).isEmpty();
		assertThat(press("take", "Họ và tên\tChức vụ\tĐiểm danh\nTrần Văn An\tbí thư chi bộ 5\tvề sớm\n", Ids.next()))
			.hasStatus3xxRedirection();
		assertThat(states()).containsExactly("LEFT_EARLY TABLE Trần Văn An CALLED");

		office.jdbc()
			.sql("update conference_venue set handed_in_at = now(), handed_in_by = ? where id = ?")
			.params(office.people().officer(), venue)
			.update();
		assertThat(press("take", "Họ và tên\tĐiểm danh\nNguyễn Hữu Đức\tx\n", Ids.next())).hasStatus3xxRedirection();
		assertThat(states()).hasSize(1);
	}

	@Test
	void aListThatWasDownloadedComesBackAsItWent() {
		post(list, Map.of("session", session.toString(), "mark", invitee("Trần Văn An") + ":LATE"));
		byte[] book = mvc.get()
			.uri(list + "/table/export?session=" + session)
			.with(secretary)
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		MvcTestResult preview = mvc.post()
			.uri(list + "/table?session=" + session)
			.with(secretary)
			.with(Users.formToken())
			.multipart()
			.file(new MockMultipartFile("file", "diem-danh.xlsx", "application/octet-stream", book))
			.param("version", "0")
			.exchange();
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("3 dòng giữ nguyên", "Đến chậm")
			.doesNotContain("cần sửa", "dòng sửa");
	}

	private UUID invitee(String name) {
		return office.jdbc()
			.sql("select id from conference_invitee where name = ?")
			.param(name)
			.query(UUID.class)
			.single();
	}

	private List<String> states() {
		return office.jdbc().sql("""
				select a.state || ' ' || a.way || ' ' || i.name || ' ' || i.origin
				  from attendance a join conference_invitee i on i.id = a.invitee_id order by 1
				""").query(String.class).list();
	}

	/** The list as it stands now. */
	private String version() {
		String page = new String(mvc.get()
			.uri(list + "/table?session=" + session)
			.with(secretary)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
		Matcher version = Pattern.compile("name=\"version\"[^>]*value=\"(-?\\d+)\"").matcher(page);
		assertThat(version.find()).isTrue();
		return version.group(1);
	}

	private MvcTestResult press(String button, String text, UUID token) {
		return press(button, text, token, version());
	}

	private MvcTestResult press(String button, String text, UUID token, String version) {
		Map<String, String> form = new LinkedHashMap<>(Map.of("do", button, "text", text, "version", version));
		if (token != null) {
			form.put("token", token.toString());
		}
		return post(list + "/table?session=" + session, form);
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(secretary).exchange();
	}

}
