package vn.tuyengiao.portal.conference.web.called;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Venues, who is called, and the sending, by the pages of the host. */
@IntegrationTest
class CalledPagesIntegrationTests {

	/** A Tuesday. */
	private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor secretary;

	private RequestPostProcessor observer;

	private UUID id;

	private String page;

	@BeforeEach
	void aDraftIsThere() {
		officer = office.session(office.people().officer());
		secretary = office.session(office.people().secretary());
		observer = office.session(office.people().observer());
		office.communes();
		id = office.conferences().planned(DAY, Set.of());
		page = "/conferences/" + id;
	}

	@Test
	void venuesComeAtOnePressAndTheHostsComesFirst() {
		assertThat(get(page + "/venues", officer)).hasStatusOk()
			.bodyText()
			.contains("Đơn vị tổ chức", "Hội trường lớn", "Điểm cầu ở mỗi đơn vị cấp dưới")
			.doesNotContain("??");
		assertThat(post(page + "/venues/below", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(post(page + "/venues/below", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(names("select name from conference_venue where conference_id = ? order by position"))
			.containsExactly(office.district().name(), "Đồng Hóa", "Văn Xá");
		assertThat(get(page + "/venues?q=dong hoa", officer)).bodyText().contains("Đồng Hóa").doesNotContain("Văn Xá");

		UUID venue = office.conferences().venueOf(id, "donghoa");
		String edit = page + "/venues/" + venue;
		assertThat(get(edit, officer)).hasStatusOk()
			.bodyText()
			.contains(office.unit("donghoa").slug() + "]")
			.doesNotContain("??");
		Map<String, String> typed = map("id", venue, "version", "0", "unit", office.unit("donghoa").label(), "name",
				"Điểm cầu Đồng Hóa", "place", "Hội trường UBND", "link", "javascript:alert(1)");
		assertThat(post(edit, officer, typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("bắt đầu bằng https", "javascript:alert(1)");
		typed.put("link", "https://hop.example.vn/1");
		assertThat(post(edit, officer, typed)).hasRedirectedUrl(page + "/venues");
		assertThat(post(edit, officer, typed)).as("pressed twice").hasRedirectedUrl(page + "/venues");
		typed.put("place", "Nhà văn hóa");
		assertThat(post(edit, officer, typed)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Nhà văn hóa", "Hội trường UBND");

		assertThat(post(edit + "/drop", officer, Map.of())).hasRedirectedUrl(page + "/venues");
		assertThat(get(edit, officer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theHostsHallMovesWithThePlaceOfTheConference() {
		Map<String, String> plan = map("id", id, "version", version(), "unit", office.district().id(), "kindId",
				office.conferences().briefing(), "title", "Giao ban", "heldOn", "15/12/2026", "beginsAt", "08:00",
				"endsAt", "11:00", "place", "Hội trường nhỏ");
		assertThat(post(page + "/plan", officer, plan)).hasRedirectedUrl(page);
		assertThat(get(page + "/venues", officer)).bodyText()
			.contains("Hội trường nhỏ")
			.doesNotContain("Hội trường lớn");
		assertThat(get(page, officer)).bodyText().contains(page + "/venues");
	}

	@Test
	void aVenueIsTypedOnceAndItsUnitHasToBeOne() {
		Map<String, String> typed = map("id", Ids.next(), "unit", "Đồng Không", "name", "<script>x</script>");
		assertThat(post(page + "/venues", officer, typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Không rõ đơn vị", "&lt;script&gt;")
			.doesNotContain("<script>x");
		typed.put("unit", "dong hoa");
		assertThat(post(page + "/venues", officer, typed)).hasRedirectedUrl(page + "/venues");
		assertThat(post(page + "/venues", officer, typed)).hasRedirectedUrl(page + "/venues");
		assertThat(names("select name from conference_venue where conference_id = ? order by position")).hasSize(2);
		typed.put("name", "Tuyệt mật");
		assertThat(post(page + "/venues", officer, typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tài liệu mật");
	}

	@Test
	void whoIsCalledTwiceIsShownAndKeptOnce() {
		PersonView head = office.board("donghoa").head();
		UUID heads = group("Trưởng ban các xã", "HEAD", null);
		UUID deputies = group("Phó bí thư", null, "STANDING_DEPUTY_SECRETARY");
		assertThat(post(page + "/called/group", officer, map("group", heads))).hasRedirectedUrl(page + "/called");
		assertThat(post(page + "/called/group", officer, map("group", heads))).hasRedirectedUrl(page + "/called");
		assertThat(post(page + "/called/group", officer, map("group", deputies))).hasRedirectedUrl(page + "/called");
		assertThat(post(page + "/called/people", officer, map("person", head.id()))).hasRedirectedUrl(page + "/called");
		assertThat(get(page + "/called", officer)).hasStatusOk()
			.bodyText()
			.contains("Trưởng ban các xã", "Phó bí thư", "trùng 1, giữ một", "1 người theo tên", "2 lần trùng")
			.doesNotContain("??");
		office.conferences().send(id);
		assertThat(names("select name from conference_invitee where conference_id = ?"))
			.containsExactly("Nguyễn Thị Hòa");
	}

	@Test
	void twoPersonsOfOneNameAreTwo() {
		office.organizations().person(office.unit("donghoa"), "Trần Văn", "An");
		office.organizations().person(office.unit("donghoa"), "Trần Văn", "An");
		assertThat(get(page + "/called/people?q=tran van an", officer)).hasStatusOk()
			.bodyText()
			.contains("Trần Văn An", "form=\"pick-people\"", "id=\"pick-people\"")
			.doesNotContain("??");
		List<UUID> both = office.jdbc()
			.sql("select id from person where family_name = 'Trần Văn'")
			.query(UUID.class)
			.list();
		both.forEach(person -> post(page + "/called/people", officer, map("person", person)));
		Map<String, String> named = map("unit", office.unit("vanxa").label(), "name", "Lê Văn Tám", "post",
				"Bí thư chi bộ 1");
		assertThat(post(page + "/called/person", officer, named)).hasRedirectedUrl(page + "/called");
		assertThat(post(page + "/called/person", officer, named)).hasRedirectedUrl(page + "/called");
		named.put("post", "Bí thư chi bộ 2");
		assertThat(post(page + "/called/person", officer, named)).hasRedirectedUrl(page + "/called");
		office.conferences().send(id);
		assertThat(names("select name from conference_invitee where conference_id = ? order by name, post"))
			.containsExactly("Lê Văn Tám", "Lê Văn Tám", "Trần Văn An", "Trần Văn An");
		assertThat(get(page + "/called?q=le van tam 2", officer)).bodyText()
			.contains("Bí thư chi bộ 2")
			.doesNotContain("Bí thư chi bộ 1");
	}

	@ParameterizedTest
	@CsvSource({ "unit, Đồng Không, seats, 2, below, false, Không rõ đơn vị",
			"unit, '', seats, 2, below, false, is-invalid", "unit, vanxa, seats, 0, below, false, is-invalid",
			"unit, vanxa, seats, 99999, below, false, is-invalid", "unit, vanxa, seats, hai, below, false, is-invalid",
			"unit, hà nam, seats, 2, below, true, hoặc đơn vị cấp dưới" })
	void aUnitThatCannotBeCalledIsSaidAtItsField(String a, String unit, String b, String seats, String c, String below,
			String said) {
		office.province();
		assertThat(post(page + "/called/unit", officer, map(a, unit, b, seats, c, below)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(said);
		assertThat(names("select what from conference_call where conference_id = ?")).isEmpty();
	}

	@Test
	void whatDoesNotBelongToTheConferenceIsNotThere() {
		UUID other = office.conferences().planned(DAY.plusDays(1), Set.of());
		UUID venue = office.conferences().venue(other, "donghoa");
		assertThat(post(page + "/called/unit", officer,
				map("unit", office.unit("vanxa").label(), "seats", "2", "venue", venue)))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page + "/venues/" + venue, officer)).hasStatus(HttpStatus.NOT_FOUND);
		UUID theirs = group("Của xã", "HEAD", null, office.unit("donghoa").id());
		assertThat(post(page + "/called/group", officer, map("group", theirs))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(page + "/called/people", officer, map("person", Ids.next())))
			.hasRedirectedUrl(page + "/called");
		assertThat(names("select what from conference_call where conference_id = ?")).isEmpty();
	}

	@Test
	void onlyTheHostsPeoplePlanAndNobodyElseSeesADraft() {
		assertThat(get(page + "/venues", observer)).hasStatusOk().bodyText().doesNotContain("Thêm điểm cầu");
		assertThat(get(page + "/called", observer)).hasStatusOk().bodyText().doesNotContain("Mời đơn vị");
		for (String step : List.of("/called/unit", "/called/group", "/called/people", "/called/person", "/send",
				"/venues/new")) {
			assertThat(get(page + step, observer)).as(step).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(get(page + step, secretary)).as(step).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(post(page + "/send", observer, map("version", "0"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void whatItClashesWithIsShownAndForbidsNothing() {
		PersonView head = office.board("donghoa").head();
		UUID other = office.conferences().planned(DAY, Set.of());
		office.conferences().call(other, Called.person(head.unitId(), head.id(), head.fullName(), "Trưởng ban"));
		office.conferences().send(other);
		office.jdbc().sql("insert into holiday (day, name) values (?, 'Nghỉ')").param(DAY).update();
		office.conferences().call(id, Called.person(head.unitId(), head.id(), head.fullName(), "Trưởng ban"));
		office.conferences().call(id, Called.person(office.unit("vanxa").id(), null, "Lê Văn Tám", ""));

		assertThat(get(page + "/send", officer)).hasStatusOk()
			.bodyText()
			.contains("Đơn vị tổ chức có hội nghị khác", "Hội trường: Hội trường lớn", "Chủ trì: Thường trực",
					"Người được mời: Nguyễn Thị Hòa", "15/12/2026 là ngày nghỉ", "/conferences/" + other,
					"Chưa có hạn trả lời", "2 người")
			.doesNotContain("??", "Người được mời: Lê Văn Tám");
		Map<String, String> form = map("version", version(), "persons", "2", "seats", "0");
		assertThat(post(page + "/send", officer, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("đánh dấu nếu vẫn gửi");
		form.put("persons", "1");
		form.put("anyway", "true");
		assertThat(post(page + "/send", officer, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Thành phần vừa thay đổi");
		form.put("persons", "2");
		form.put("version", "77");
		assertThat(post(page + "/send", officer, form)).hasStatus(HttpStatus.CONFLICT);
		form.put("version", version());
		assertThat(post(page + "/send", officer, form)).hasRedirectedUrl(page);
		assertThat(post(page + "/send", officer, form)).as("pressed twice").hasRedirectedUrl(page);
		assertThat(names("select name from conference_invitee where conference_id = ? order by name"))
			.containsExactly("Lê Văn Tám", "Nguyễn Thị Hòa");
		assertThat(get(page + "/send", officer)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void ofAConferenceThatOneDoesNotSeeOneLearnsNoMoreThanItsHours() {
		office.jdbc().sql("delete from conference").update();
		PersonView person = office.organizations().person(office.unit("vanxa"), "Phạm Thị", "Lan");
		UUID theirs = office.conferences()
			.planned(office.people().neighbour(), office.unit("vanxa").id(), DAY, Set.of());
		office.as(office.people().neighbour(),
				() -> sendAs(theirs, Called.person(person.unitId(), null, person.fullName(), "")));
		UUID own = office.conferences()
			.planned(office.people().secretary(), office.unit("donghoa").id(), DAY, Set.of());
		String mine = "/conferences/" + own;
		assertThat(post(mine + "/called/person", secretary,
				map("unit", office.unit("vanxa").label(), "name", "phạm thị lan")))
			.hasRedirectedUrl(mine + "/called");
		assertThat(get(mine + "/send", secretary)).hasStatusOk()
			.bodyText()
			.contains("Người được mời: phạm thị lan", "có hội nghị khác trong giờ này")
			.doesNotContain(theirs.toString());
	}

	private void sendAs(UUID conference, Called called) {
		ConferenceSending sending = office.bean(ConferenceSending.class);
		sending.call(conference, Ids.next(), called);
		sending.send(conference, sending.sheet(conference).order(true));
	}

	@Test
	void whoIsCalledLateIsCalledOnce() {
		office.conferences().venue(id, "donghoa");
		office.conferences().call(id, Called.person(office.unit("donghoa").id(), null, "Trần Văn An", ""));
		office.conferences().send(id);
		office.jdbc()
			.sql("update called_unit set answered_at = now(), answered_by = ?")
			.param(office.people().secretary())
			.update();
		assertThat(get("/conferences/" + id, office.session(office.people().neighbour())))
			.hasStatus(HttpStatus.NOT_FOUND);

		Map<String, String> named = map("unit", office.unit("vanxa").label(), "name", "Lê Văn Tám");
		assertThat(post(page + "/called/person", officer, named)).hasRedirectedUrl(page + "/called");
		assertThat(post(page + "/called/person", officer, named)).hasRedirectedUrl(page + "/called");
		assertThat(get("/conferences/" + id, office.session(office.people().neighbour()))).hasStatusOk();
		PersonView more = office.organizations().person(office.unit("donghoa"), "Đỗ Thị", "Mai");
		assertThat(post(page + "/called/people", officer, map("person", more.id()))).hasRedirectedUrl(page + "/called");
		Map<String, String> seats = map("unit", office.district().label(), "below", "true", "seats", "3");
		assertThat(post(page + "/called/unit", officer, seats)).hasRedirectedUrl(page + "/called");
		assertThat(post(page + "/called/unit", officer, seats)).hasRedirectedUrl(page + "/called");
		assertThat(names("select name from conference_invitee where conference_id = ? order by name"))
			.containsExactly("Lê Văn Tám", "Trần Văn An", "Đỗ Thị Mai");
		assertThat(names("select seats::text from called_unit where conference_id = ? order by 1")).containsExactly("0",
				"3", "3");
		assertThat(office.jdbc()
			.sql("select count(*) from called_unit where answered_at is not null and unit_id <> ?")
			.param(office.district().id())
			.query(Integer.class)
			.single()).isZero();
		assertThat(get(page + "/called", officer)).bodyText()
			.contains("Đơn vị chưa cử đủ người: 2", "Đồng Hóa: còn 3/3 chỗ")
			.doesNotContain("??");
	}

	@Test
	void ofAGroupThatIsCalledLateThoseAreCalledWhoAreNotYet() {
		PersonView head = office.board("donghoa").head();
		office.board("vanxa");
		office.conferences().venue(id, "donghoa");
		office.conferences()
			.call(id, Called.person(office.unit("donghoa").id(), head.id(), head.fullName(), "Trưởng ban"));
		office.conferences().send(id);
		assertThat(get("/conferences/" + id, office.session(office.people().neighbour())))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page + "/called/group", officer)).bodyText().contains("mời và báo ngay");

		Map<String, String> heads = map("group", group("Trưởng ban các xã", "HEAD", null));
		assertThat(post(page + "/called/group", officer, heads)).hasRedirectedUrl(page + "/called");
		assertThat(post(page + "/called/group", officer, heads)).hasRedirectedUrl(page + "/called");
		assertThat(office.jdbc().sql("""
				select u.short_name || ' ' || (v.unit_id = i.unit_id) from conference_invitee i
				  join unit u on u.id = i.unit_id join conference_venue v on v.id = i.venue_id order by 1
				""").query(String.class).list()).hasSize(2).doesNotHaveDuplicates();
		assertThat(get("/conferences/" + id, office.session(office.people().neighbour()))).hasStatusOk();
	}

	@Test
	void eachReadsThePeopleOfHisOwn() {
		office.conferences().venue(id, "donghoa");
		office.conferences().call(id, Called.person(office.unit("donghoa").id(), null, "Trần Văn An", "Bí thư"));
		office.conferences().call(id, Called.person(office.unit("vanxa").id(), null, "Lê Văn Tám", "Bí thư"));
		office.conferences().send(id);
		office.jdbc()
			.sql("""
					update conference_invitee set reply = 'EXCUSED', reason = 'Đi công tác', replied_at = now(), replied_by = ?,
					       exempt = 'tuổi cao' where name = 'Trần Văn An'
					""")
			.param(office.people().secretary())
			.update();
		office.jdbc().sql("update conference set moves = 1").update();

		assertThat(get(page + "/called", officer)).bodyText()
			.contains("Trần Văn An", "Lê Văn Tám", "Đi công tác", "Trả lời trước khi dời", "Miễn sinh hoạt: tuổi cao")
			.doesNotContain("??");
		assertThat(get(page + "/called?reply=NONE", officer)).bodyText()
			.contains("Lê Văn Tám")
			.doesNotContain("Trần Văn An");
		assertThat(get(page + "/called?unit=" + office.unit("donghoa").id(), officer)).bodyText()
			.contains("Trần Văn An")
			.doesNotContain("Lê Văn Tám");
		assertThat(get(page + "/called", observer)).bodyText().contains("Trần Văn An").doesNotContain("tuổi cao");
		assertThat(get(page + "/called", secretary)).bodyText()
			.contains("Trần Văn An", "tuổi cao")
			.doesNotContain("Lê Văn Tám", "Mời đơn vị");
		assertThat(get(page + "/venues", secretary)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(page + "/called/export", secretary)).hasStatusOk();
	}

	@Test
	void pagesTakeFewStatementsHoweverManyAreCalled() throws Exception {
		for (int more = 0; more < 16; more++) {
			office.commune("Xã " + more);
		}
		assertThat(post(page + "/venues/below", officer, Map.of())).hasStatus3xxRedirection();
		office.jdbc().sql("""
				insert into conference_call (id, conference_id, position, what, unit_id, name, post)
				select uuidv7(), ?, n, 'PERSON', v.unit_id, 'Nguyễn Văn ' || n, 'Bí thư chi bộ ' || n
				  from generate_series(1, 22) n cross join conference_venue v where v.conference_id = ?
				""").params(id, id).update();
		UUID other = office.conferences().planned(DAY, Set.of());
		office.conferences().call(other, Called.unit(office.unit("donghoa").id(), 2));
		office.conferences().send(other);
		for (String at : List.of("/venues", "/called", "/called/people", "/send")) {
			assertThat(statements(at)).as(at).isLessThanOrEqualTo(10);
		}
		office.conferences().send(id);
		for (String at : List.of("/venues", "/called",
				"/called?venue=" + office.conferences().venueOf(id, "donghoa"))) {
			assertThat(statements(at)).as(at).isLessThanOrEqualTo(10);
		}
		assertThat(names("select name from conference_invitee where conference_id = ?")).hasSize(22 * 19);
	}

	@Test
	void thousandsOfUnitsAreSettledByOneStatementEach() throws Exception {
		UUID district = office.district().id();
		office.jdbc()
			.sql("""
					with made as (
					    insert into unit (id, parent_id, kind, name, short_name, committee_name, symbol, slug, reporting, valid_from)
					    select uuidv7(), ?, 'COMMUNE', 'xã ' || n, 'Xã ' || n, 'Đảng ủy xã ' || n, 'ĐU', 'xa-' || n, true, date '2020-01-01'
					      from generate_series(1, 3319) n returning id)
					insert into unit_closure (ancestor_id, descendant_id, depth)
					select id, id, 0 from made
					union all select w.ancestor_id, made.id, w.depth + 1 from made cross join unit_closure w where w.descendant_id = ?
					""")
			.params(district, district)
			.update();
		office.conferences().call(id, Called.unitsBelow(district, 2));
		List<String> sent = sql.statementsOf(() -> {
			office.conferences().send(id);
			return null;
		});
		assertThat(sent).hasSizeLessThan(20);
		assertThat(office.jdbc()
			.sql("select sum(seats) from called_unit where conference_id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isEqualTo(2 * 3321);
		assertThat(statements("/called")).isLessThanOrEqualTo(10);
	}

	private int statements(String at) throws Exception {
		return sql.statementsOf(() -> {
			assertThat(get(page + at, officer)).hasStatusOk();
			return null;
		}).size();
	}

	private UUID group(String name, String role, String post) {
		return group(name, role, post, office.district().id());
	}

	private UUID group(String name, String role, String post, UUID unit) {
		UUID group = Ids.next();
		office.jdbc().sql("""
				insert into call_group (id, unit_id, name, board_role, post_kind, valid_from) values (?, ?, ?, ?, ?, ?)
				""").params(group, unit, name, role, post, TODAY.minusYears(1)).update();
		return group;
	}

	private String version() {
		return "" + office.conferences().version(id);
	}

	private List<String> names(String statement) {
		return office.jdbc().sql(statement).param(id).query(String.class).list();
	}

	private static Map<String, String> map(Object... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		List<Object> all = new ArrayList<>(List.of(pairs));
		for (int at = 0; at < all.size(); at += 2) {
			map.put(all.get(at).toString(), all.get(at + 1).toString());
		}
		return map;
	}

	private MvcTestResult get(String address, RequestPostProcessor user) {
		return mvc.get().uri(address).with(user).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor user, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(user).exchange();
	}

}
