package vn.tuyengiao.portal;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Pageable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.group.CallGroupCommand;
import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.conference.domain.group.NamedPerson;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.HttpVisitor;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All lists there are, found by their routes: beyond the last page stands the last one.
 */
@ServerTest
class PastTheEndIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private BackgroundWork background;

	@LocalServerPort
	private int port;

	private UUID directive;

	private UUID conference;

	/** One that is over, with figures of two units. */
	private UUID closed;

	private UUID group;

	/** Two units got the same. */
	private UUID act;

	private HttpVisitor officer;

	private HttpVisitor administrator;

	@BeforeEach
	void enoughRowsForTwoPagesOfOne() {
		directive = office.directives().issued("05-CT/TW");
		office.directives().issued("06-CT/TW");
		office.quarter();
		office.board("donghoa");
		office.board("vanxa");
		office.organizations().term(2020);
		for (int day = 1; day < 4; day++) {
			office.jdbc()
				.sql("insert into holiday (day, name) values (?, 'Nghỉ')")
				.param(LocalDate.of(2027, 1, day))
				.update();
		}
		for (String note : List.of("Một", "Hai", "Ba")) {
			office.jdbc()
				.sql("""
						insert into notice (id, user_id, unit_id, kind, subject_id, title, href, created_at)
						select uuidv7(), ?, ?, 'DIRECTIVE_RETURNED', uuidv7(), ?, '/directives', now()""")
				.params(office.people().officer(), office.district().id(), note)
				.update();
		}
		office.papers();
		for (String commune : List.of("donghoa", "vanxa")) {
			UUID plan = office.plans().submitted(commune);
			office.papers().issued(PaperKind.PLAN, plan, office.people().secretary(office.unit(commune)));
		}
		for (int present : List.of(7, 8)) {
			office.conferences()
				.recorded(office.people().secretary(), "donghoa", TestClock.TODAY, Set.of(), present, 9);
		}
		conference = office.conferences().planned(TestClock.TODAY.plusDays(9), Set.of());
		office.conferences().venue(conference, "donghoa");
		office.conferences().call(conference, Called.unit(office.unit("donghoa").id(), 1));
		office.conferences().call(conference, Called.unit(office.unit("vanxa").id(), 1));
		closed = office.conferences().sent(TestClock.TODAY, Set.of(), List.of("donghoa", "vanxa"), "Trần Văn An");
		office.jdbc().sql("""
				update conference set status = 'CLOSED', closed_at = now(), closed_by = created_by where id = ?
				""").param(closed).update();
		office.jdbc()
			.sql("""
					insert into conference_figures (id, conference_id, unit_id, members, exempt, present, excused, made_up, attendances, essays, masses)
					select uuidv7(), v.conference_id, v.unit_id, 1, 0, 0, 0, 0, 0, 0, 0 from called_unit v where v.conference_id = ?
					""")
			.param(closed)
			.update();
		office.proposals().raised("Đề nghị cấp đề cương");
		office.proposals().raised("Đề nghị mở lớp bồi dưỡng");
		for (String day : List.of("Ngày thành lập huyện", "Ngày giải phóng huyện")) {
			office.jdbc()
				.sql("insert into anniversary (id, kind, name, lunar, day, month) values (uuidv7(), 'LOCAL', ?, false, 3, 7)")
				.param(day)
				.update();
		}
		act = office.tasks()
			.given(office.people().officer(), office.district().id(), "Treo khẩu hiệu", Set.of(),
					TaskHolder.unit(office.unit("donghoa").id()), TaskHolder.unit(office.unit("vanxa").id()));
		group = Ids.next();
		office.as(office.people().officer(), () -> {
			CallGroups groups = office.bean(CallGroups.class);
			CallGroupCommand heads = new CallGroupCommand("Trưởng ban", BoardRole.HEAD, null, true, Set.of(),
					TestClock.TODAY, null);
			groups.add(group, office.district().label(), heads);
			groups.add(Ids.next(), office.district().label(),
					new CallGroupCommand("Phó ban", BoardRole.DEPUTY, null, true, Set.of(), TestClock.TODAY, null));
			groups.addPerson(group, new NamedPerson(office.unit("donghoa").label(), "Lê Văn Tám", ""));
			groups.addPerson(group, new NamedPerson(office.unit("vanxa").label(), "Lê Văn Tám", ""));
		});
		background.await();
		officer = new HttpVisitor(port, office.users().cookie(office.people().officer()));
		administrator = new HttpVisitor(port,
				office.users().cookie(office.users().holding(Role.ADMINISTRATOR, office.province())));
	}

	@Test
	void aPageBeyondTheLastLeadsToTheLast() throws Exception {
		List<String> lists = lists();
		assertThat(lists).hasSizeGreaterThan(15);
		List<String> many = new ArrayList<>();
		for (String list : lists) {
			HttpVisitor reader = list.startsWith("/admin") ? administrator : officer;
			String rest = list + (list.contains("?") ? "&" : "?") + "size=1";
			HttpResponse<String> first = reader.get(rest);
			assertThat(first.statusCode()).as(rest).isEqualTo(200);
			String last = HttpVisitor.location(reader.get(rest + "&page=9999"));
			assertThat(reader.get(last).statusCode()).as(last).isEqualTo(200);
			Matcher page = Pattern.compile("[?&]page=(\\d+)").matcher(last);
			int number = page.find() ? Integer.parseInt(page.group(1)) : 0;
			assertThat(HttpVisitor.location(reader.get(rest + "&page=" + (number + 1)))).as(rest).isEqualTo(last);
			if (number > 0) {
				many.add(list);
			}
		}
		assertThat(many).as("lists that had a page to go to").hasSizeGreaterThan(lists.size() - 4);
	}

	private List<String> lists() {
		List<String> lists = new ArrayList<>();
		Map<RequestMappingInfo, HandlerMethod> routes = requestMappingHandlerMapping.getHandlerMethods();
		routes.forEach((route, method) -> {
			boolean list = Arrays.stream(method.getMethodParameters())
				.anyMatch(parameter -> parameter.getParameterType() == Pageable.class);
			if (list) {
				route.getPatternValues().forEach(pattern -> lists.add(addressed(pattern)));
			}
		});
		lists.removeIf(list -> !list.startsWith("/"));
		lists.remove("/directives/" + directive + "/thread");
		lists.add("/directives/" + directive + "/thread?view=unit");
		return lists;
	}

	private String addressed(String pattern) {
		UUID id = pattern.startsWith("/tasks/given/") ? act
				: pattern.startsWith("/conferences/groups/") ? group
						: pattern.matches("/conferences/.id./(attendance|missing|figures).*") ? closed
								: pattern.startsWith("/conferences/") ? conference : directive;
		return pattern.replace("{id}", id.toString());
	}

}
