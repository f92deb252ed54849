package vn.tuyengiao.portal.conference.domain.day;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures.Missing;
import vn.tuyengiao.portal.conference.domain.day.AttendanceFigures.OfUnit;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** What lists of venues make of units, against a count of its own on random lists. */
@IntegrationTest
class AttendanceFiguresIntegrationTests {

	private static final List<String> COMMUNES = List.of("donghoa", "vanxa");

	@Autowired
	private Office office;

	@Autowired
	private SqlCounter sql;

	private UUID id;

	private UUID session;

	private UUID second;

	private UUID makeUp;

	@BeforeEach
	void twoSessionsAndOneToMakeUp() {
		id = office.conferences().sent(TODAY, Set.of(), COMMUNES, "Trần Văn An", "Lê Văn Bách");
		session = office.conferences().sessions(id).get(0);
		second = session(TODAY.toString(), false);
		makeUp = session(TODAY.plusDays(5).toString(), true);
	}

	@Test
	void whoIsObligedIsOneOfFourAndNobodyTwice() {
		UUID an = office.conferences().invitee(id, "donghoa", "Trần Văn An");
		UUID bách = office.conferences().invitee(id, "donghoa", "Lê Văn Bách");
		assertThat(of("donghoa").figures()).isEqualTo(new MemberFigures(2, 0, 0, 0, 0, 0, 0, 0));
		mark(session, an, "LATE");
		mark(second, an, "PRESENT");
		mark(makeUp, an, "PRESENT");
		mark(makeUp, bách, "PRESENT");
		office.jdbc().sql("update conference_invitee set essay = true where id = ?").param(bách).update();
		assertThat(of("donghoa").figures()).isEqualTo(new MemberFigures(2, 0, 1, 0, 1, 4, 1, 0));
		office.jdbc().sql("update conference_invitee set exempt = 'Miễn sinh hoạt' where id = ?").param(an).update();
		assertThat(of("donghoa").figures()).isEqualTo(new MemberFigures(2, 1, 0, 0, 1, 4, 1, 0));
	}

	@Test
	void whoIsMissingIsNamedWithTheReasonAndTheNextMakeUp() {
		UUID an = office.conferences().invitee(id, "donghoa", "Trần Văn An");
		UUID bách = office.conferences().invitee(id, "donghoa", "Lê Văn Bách");
		reply(bách, "EXCUSED", "", "Đi công tác");
		List<Missing> missing = office.bean(AttendanceFigures.class).missing(id, office.unit("donghoa").id());
		assertThat(missing).extracting(Missing::name).containsExactly("Trần Văn An", "Lê Văn Bách");
		assertThat(missing).extracting(Missing::excused).containsExactly(false, true);
		assertThat(missing.get(1).reason()).isEqualTo("Đi công tác");
		assertThat(missing.get(0).makeUp().heldOn()).isEqualTo(TODAY.plusDays(5));
		office.on(TODAY.plusDays(6));
		mark(session, an, "PRESENT");
		assertThat(office.bean(AttendanceFigures.class).missing(id, office.unit("donghoa").id())).singleElement()
			.satisfies(one -> assertThat(one.makeUp()).isNull());
	}

	@Test
	void randomListsAddUpForEachUnitAndInAll() throws Exception {
		Random random = new Random(20261124);
		for (int round = 0; round < 12; round++) {
			Map<UUID, Expected> expected = lists(random);
			List<OfUnit> counted = office.bean(AttendanceFigures.class).of(id);
			assertThat(counted).extracting(OfUnit::unitId).containsAll(expected.keySet()).doesNotHaveDuplicates();
			int persons = 0;
			for (OfUnit one : counted) {
				MemberFigures it = one.figures();
				Expected right = expected.getOrDefault(one.unitId(), new Expected());
				assertThat(it.obliged()).isEqualTo(it.present() + it.excused() + it.madeUp() + it.absent());
				assertThat(it.absent()).isNotNegative().isEqualTo(right.absent);
				assertThat(List.of(it.present(), it.excused(), it.madeUp(), it.exempt(), it.attendances(), it.essays(),
						one.walkIns(), one.delegates()))
					.isEqualTo(List.of(right.present, right.excused, right.madeUp, right.exempt, right.attendances,
							right.essays, right.walkIns, right.delegates));
				persons += it.members() + one.walkIns();
				assertThat(office.bean(AttendanceFigures.class).missing(id, one.unitId()))
					.hasSize(it.absent() + it.excused());
			}
			assertThat(persons).isEqualTo(office.jdbc()
				.sql("""
						select count(*)::int from conference_invitee i where i.conference_id = ?
						   and (i.origin <> 'WALK_IN' or exists (select 1 from attendance a where a.invitee_id = i.id and a.state <> 'ABSENT'))
						""")
				.param(id)
				.query(Integer.class)
				.single());
		}
		assertThat(sql.statementsOf(() -> office.bean(AttendanceFigures.class).of(id))).hasSize(1);
	}

	@Test
	void numbersOfAVenueAreAddedToItsUnit() {
		office.jdbc()
			.sql("""
					update conference_venue set members = 10, exempt = 1, present = 5, excused = 1, made_up = 1, attendances = 7,
					       essays = 2, masses = 30 where id = ?
					""")
			.param(office.conferences().venueOf(id, "vanxa"))
			.update();
		assertThat(of("vanxa").figures()).isEqualTo(new MemberFigures(12, 1, 5, 1, 1, 7, 2, 30));
		assertThat(of("donghoa").figures().masses()).isZero();
	}

	/** Everything anew, and what it comes to. */
	private Map<UUID, Expected> lists(Random random) {
		office.jdbc().sql("delete from attendance").update();
		office.jdbc().sql("delete from conference_invitee").update();
		Map<UUID, Expected> expected = new HashMap<>();
		int people = 5 + random.nextInt(40);
		for (int at = 0; at < people; at++) {
			String commune = COMMUNES.get(random.nextInt(2));
			UUID unit = office.unit(commune).id();
			Expected of = expected.computeIfAbsent(unit, one -> new Expected());
			String origin = List.of("CALLED", "CALLED", "NAMED", "WALK_IN").get(random.nextInt(4));
			boolean exempt = random.nextInt(6) == 0;
			boolean essay = random.nextInt(3) == 0;
			UUID person = Ids.next();
			office.jdbc()
				.sql("""
						insert into conference_invitee (id, conference_id, venue_id, unit_id, name, origin, exempt, essay)
						values (?, ?, ?, ?, 'Trần Văn An', ?, ?, ?)
						""")
				.params(person, id, office.conferences().venueOf(id, commune), unit, origin, exempt ? "Ốm" : "", essay)
				.update();
			String reply = List.of("NONE", "COMES", "DELEGATE", "EXCUSED").get(random.nextInt(4));
			reply(person, reply, "DELEGATE".equals(reply) ? "Lê Văn Tám" : "", "EXCUSED".equals(reply) ? "Ốm" : "");
			Set<UUID> came = new HashSet<>();
			for (UUID held : List.of(session, second, makeUp)) {
				String state = List.of("", "ABSENT", "PRESENT", "LATE", "LEFT_EARLY").get(random.nextInt(5));
				if (!state.isEmpty()) {
					mark(held, person, state);
				}
				if (!state.isEmpty() && !state.equals("ABSENT")) {
					came.add(held);
				}
			}
			of.count(origin.equals("WALK_IN"), exempt, essay, reply, came.size(),
					came.contains(session) || came.contains(second));
		}
		return expected;
	}

	private OfUnit of(String commune) {
		return office.bean(AttendanceFigures.class)
			.of(id)
			.stream()
			.collect(Collectors.toMap(OfUnit::unitId, one -> one))
			.get(office.unit(commune).id());
	}

	private UUID session(String day, boolean again) {
		UUID added = Ids.next();
		LocalDateTime begins = LocalDateTime.parse(day + "T13:30");
		office.jdbc()
			.sql("""
					insert into conference_session (id, conference_id, held_on, begins_at, ends_at, make_up) values (?, ?, ?, ?, ?, ?)
					""")
			.params(added, id, begins.toLocalDate(), begins.toLocalTime(), begins.toLocalTime().plusHours(3), again)
			.update();
		return added;
	}

	private void mark(UUID at, UUID person, String state) {
		office.jdbc().sql("""
				insert into attendance (session_id, invitee_id, venue_id, state, way, marked_at, marked_by)
				select ?, id, venue_id, ?, 'TICK', now(), ? from conference_invitee where id = ?
				""").params(at, state, office.people().officer(), person).update();
	}

	private void reply(UUID person, String reply, String delegate, String reason) {
		boolean none = reply.equals("NONE");
		office.jdbc()
			.sql("""
					update conference_invitee set reply = ?, delegate_name = ?, reason = ?, replied_at = case when ? then null else now() end,
					       replied_by = case when ? then null else cast(? as uuid) end where id = ?
					""")
			.params(reply, delegate, reason, none, none, office.people().officer(), person)
			.update();
	}

	/** Counted person by person. */
	private static final class Expected {

		private int present;

		private int excused;

		private int madeUp;

		private int absent;

		private int exempt;

		private int attendances;

		private int essays;

		private int walkIns;

		private int delegates;

		void count(boolean walkIn, boolean isExempt, boolean essay, String reply, int times, boolean main) {
			if (walkIn) {
				walkIns += times > 0 ? 1 : 0;
				return;
			}
			attendances += times;
			if (isExempt) {
				exempt++;
				return;
			}
			if (main) {
				present++;
			}
			else if (times > 0) {
				madeUp++;
			}
			else if (reply.equals("EXCUSED")) {
				excused++;
			}
			else {
				absent++;
			}
			essays += essay && times > 0 ? 1 : 0;
			delegates += reply.equals("DELEGATE") && times > 0 ? 1 : 0;
		}

	}

}
