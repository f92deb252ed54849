package vn.tuyengiao.portal.platform.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.RepositoryTest;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The union of two small views, as two modules would publish them; the day is Tuesday, 24
 * November 2026.
 */
@RepositoryTest
@Import({ OwedQueries.class, OwedQueriesTests.Sources.class })
class OwedQueriesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

	@Autowired
	OwedQueries owed;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SqlCounter sql;

	Organizations.Tree tree;

	final UUID reader = Ids.next();

	@BeforeEach
	void twoModulesPublishAView() {
		tree = new Organizations(jdbc).tree();
		jdbc.sql(
				"""
						create table owed_sample (source text, kind text, record_id uuid, unit_id uuid, needs text, user_id uuid,
						    barred uuid[], ready boolean, state text, title text, summary text, argument text[], since timestamptz,
						    due_on date, until date, href text, list text)""")
			.update();
		for (String source : List.of("chores", "decisions")) {
			jdbc.sql("create view owed_" + source
					+ " as select kind, record_id, unit_id, needs, user_id, barred, ready, state, title, summary, argument,"
					+ " since, due_on, until, href, list, state <> 'RETURNED' as silent from owed_sample where source = '"
					+ source + "'")
				.update();
		}
	}

	@Test
	void tasksStandInTheBucketOfTheirDayTheMostUrgentFirst() {
		chore("late").due(TODAY.minusDays(1)).insert();
		chore("later").due(SUNDAY.plusDays(1)).insert();
		chore("sunday").due(SUNDAY).insert();
		chore("today").due(TODAY).insert();
		chore("latest").due(TODAY.minusDays(9)).insert();
		decision("some day").insert();
		assertThat(titles(owed.first(own(), 10))).isEqualTo(
				Map.of(OwedBucket.OVERDUE, List.of("latest", "late"), OwedBucket.WEEK, List.of("today", "sunday"),
						OwedBucket.LATER, List.of("later"), OwedBucket.UNDATED, List.of("some day")));
	}

	@Test
	void groupSaysHowManyStandBehindItsFirst() {
		for (int i = 1; i <= 5; i++) {
			chore("late " + i).due(TODAY.minusDays(i)).insert();
		}
		OwedGroup overdue = owed.first(own(), 2).get(OwedBucket.OVERDUE);
		assertThat(overdue.rows()).extracting(OwedRow::title).containsExactly("late 5", "late 4");
		assertThat(overdue.total()).isEqualTo(5);
		assertThat(overdue.more()).isEqualTo(3);
		assertThat(overdue.exact()).isTrue();
	}

	@Test
	void whoeverHasVeryManyIsToldMoreThan() {
		for (int i = 0; i < OwedQueries.FARTHEST + 5; i++) {
			chore("late " + i).due(TODAY.minusDays(i + 1)).insert();
		}
		OwedGroup overdue = owed.first(own(), 2).get(OwedBucket.OVERDUE);
		assertThat(overdue.rows()).extracting(OwedRow::title)
			.containsExactly("late " + (OwedQueries.FARTHEST + 4), "late " + (OwedQueries.FARTHEST + 3));
		assertThat(overdue.total()).isEqualTo(OwedQueries.FARTHEST);
		assertThat(overdue.exact()).isFalse();
		assertThat(owed.counts(own()).get(OwedBucket.OVERDUE)).isEqualTo(OwedQueries.FARTHEST + 5);
	}

	@Test
	void ofWhatHasNoDueDateFewerAreLookedAt() {
		for (int i = 0; i < OwedQueries.FARTHEST_UNDATED + 5; i++) {
			decision("open").insert();
		}
		OwedGroup undated = owed.first(own(), 2).get(OwedBucket.UNDATED);
		assertThat(undated.rows()).hasSize(2);
		assertThat(undated.total()).isEqualTo(OwedQueries.FARTHEST_UNDATED);
		assertThat(undated.exact()).isFalse();
		assertThat(owed.counts(own()).get(OwedBucket.UNDATED)).isEqualTo(OwedQueries.FARTHEST_UNDATED + 5);
	}

	@Test
	void nobodySeesWhatLiesOutsideOfWhereHeHoldsThePermission() {
		chore("own").due(TODAY).insert();
		chore("neighbour's").at(tree.second().id()).due(TODAY).insert();
		decision("not his").insert();
		OwedFilter commune = OwedFilter.of(reader, List.of(new OwedReach("EDIT", Set.of(tree.first().id()))));
		assertThat(owed.list(commune, 10)).extracting(OwedRow::title).containsExactly("own");
		assertThat(owed.list(OwedFilter.of(reader, List.of(new OwedReach("EDIT", Set.of()))), 10)).isEmpty();
		assertThat(owed.list(OwedFilter.of(List.of(OwedReach.everywhere("EDIT"))), 10)).extracting(OwedRow::title)
			.containsExactly("neighbour's", "own");
	}

	@Test
	void whatWaitsForOnePersonOrIsBarredToHimIsNotForAll() {
		decision("for him").user(reader).insert();
		decision("for another").user(Ids.next()).insert();
		decision("written by him").barred(Ids.next(), reader).insert();
		decision("written by another").barred(Ids.next()).insert();
		assertThat(owed.list(own(), 10)).extracting(OwedRow::title).containsExactly("for him", "written by another");
	}

	@Test
	void whatIsLockedOrCannotBeBegunYetWaitsForNobody() {
		chore("locked").due(TODAY.minusDays(9)).until(TODAY.minusDays(1)).insert();
		chore("last day").due(TODAY.minusDays(9)).until(TODAY).insert();
		chore("not ready").due(TODAY).ready(false).insert();
		assertThat(owed.list(own(), 10)).extracting(OwedRow::title).containsExactly("last day");
	}

	@Test
	void filterNarrowsByKindUnitAndDueDates() {
		chore("a").due(TODAY).insert();
		chore("b").at(tree.second().id()).due(TODAY.plusDays(3)).insert();
		decision("c").insert();
		assertThat(owed.list(own().withKinds(Set.of("DECISION")), 10)).extracting(OwedRow::title).containsExactly("c");
		assertThat(owed.list(own().withKinds(Set.of("UNKNOWN")), 10)).isEmpty();
		assertThat(owed.list(own().withUnitId(tree.second().id()), 10)).extracting(OwedRow::title).containsExactly("b");
		assertThat(owed.list(own().withFrom(TODAY.plusDays(1)).withTo(TODAY.plusDays(3)), 10))
			.extracting(OwedRow::title)
			.containsExactly("b");
	}

	@Test
	void pagesHoldTogetherWhatTheCountsSay() {
		for (int i = 0; i < 7; i++) {
			chore("late " + i).due(TODAY.minusDays(10 - i)).insert();
			decision("open " + i).insert();
		}
		Map<OwedBucket, Long> counts = owed.counts(own());
		assertThat(counts).containsEntry(OwedBucket.OVERDUE, 7L).containsEntry(OwedBucket.UNDATED, 7L);
		Page<OwedRow> second = owed.page(own(), null, counts, PageRequest.of(1, 5));
		assertThat(second.getTotalElements()).isEqualTo(14);
		assertThat(second).extracting(OwedRow::title).containsExactly("late 5", "late 6", "open 0", "open 1", "open 2");
		assertThat(owed.page(own(), OwedBucket.OVERDUE, counts, PageRequest.of(1, 5))).extracting(OwedRow::title)
			.containsExactly("late 5", "late 6");
		assertThat(owed.page(own(), OwedBucket.OVERDUE, counts, PageRequest.of(9, 5))).isEmpty();
	}

	@Test
	void unitsThatAreLateAndSentNothingAreCounted() {
		chore("first").due(TODAY.minusDays(2)).insert();
		chore("second").due(TODAY.minusDays(1)).insert();
		chore("came back").due(TODAY.minusDays(5)).state("RETURNED").insert();
		chore("oldest").at(tree.second().id()).due(TODAY.minusDays(3)).insert();
		chore("in time").at(tree.district().id()).due(TODAY).insert();
		OwedQueries.Silence silence = owed.silent(own(), 10);
		assertThat(silence.units()).isEqualTo(2);
		assertThat(silence.first()).extracting(unit -> unit.first().title() + " " + unit.items())
			.containsExactly("oldest 1", "first 2");
		assertThat(owed.silent(own(), 1).units()).isEqualTo(2);
	}

	@Test
	void loadCountsUnitsByTaskAndDayWhetherOrNotItCanBeBegun() {
		UUID draft = chore("own").due(TODAY).insert();
		chore("report").due(TODAY).ready(false).insert();
		chore("report").at(tree.second().id()).due(TODAY).insert();
		chore("report").at(tree.second().id()).due(TODAY.plusDays(1)).insert();
		assertThat(owed.load(List.of(tree.first().id(), tree.second().id()), TODAY, TODAY.plusDays(1), draft))
			.extracting(load -> load.dueOn() + " " + load.example().title() + " " + load.units())
			.containsExactly("2026-11-24 report 2", "2026-11-25 report 1");
	}

	@Test
	void eachQuestionIsOneStatementOnceItIsKnownHowManyUnitsAReaderHas() throws Exception {
		chore("late").due(TODAY.minusDays(1)).insert();
		assertThat(sql.statementsOf(() -> owed.first(own(), 3))).hasSize(2);
		assertThat(sql.statementsOf(() -> owed.first(own(), 3))).hasSize(1);
		assertThat(sql.statementsOf(() -> owed.list(own(), 3))).hasSize(1);
		assertThat(sql.statementsOf(() -> owed.silent(own(), 3))).hasSize(1);
		assertThat(sql.statementsOf(() -> owed.load(List.of(tree.first().id()), TODAY, SUNDAY, reader))).hasSize(1);
	}

	@Test
	void whoeverHasManyUnitsIsShownTheSame() {
		chore("late").due(TODAY.minusDays(1)).insert();
		chore("elsewhere").at(tree.second().id()).due(TODAY.minusDays(2)).insert();
		Map<OwedBucket, List<String>> before = titles(owed.first(own(), 3));
		Organizations unannounced = new Organizations(jdbc);
		for (int number = 0; number < 201; number++) {
			unannounced.commune(tree.district(), "Xã " + number);
		}
		// asked as one who is not known yet
		Set<UUID> all = Set.of(tree.district().id(), tree.first().id());
		OwedFilter many = OwedFilter.of(reader, List.of(new OwedReach("EDIT", all), new OwedReach("DECIDE", all)));
		assertThat(titles(owed.first(many, 3))).isEqualTo(before);
		assertThat(owed.silent(many, 3).units()).isEqualTo(owed.silent(own(), 3).units());
	}

	private OwedFilter own() {
		Set<UUID> district = Set.of(tree.district().id());
		return OwedFilter.of(reader, List.of(new OwedReach("EDIT", district), new OwedReach("DECIDE", district)));
	}

	private Sample chore(String title) {
		return new Sample("chores", "CHORE", "EDIT", title);
	}

	private Sample decision(String title) {
		return new Sample("decisions", "DECISION", "DECIDE", title);
	}

	private static Map<OwedBucket, List<String>> titles(Map<OwedBucket, OwedGroup> groups) {
		return groups.values()
			.stream()
			.collect(Collectors.toMap(OwedGroup::bucket, group -> group.rows().stream().map(OwedRow::title).toList()));
	}

	/** A row of a view: at the first commune, without a due date, for everybody. */
	private final class Sample {

		private final String source;

		private final String kind;

		private final String needs;

		private final String title;

		private UUID unit = tree.first().id();

		private UUID user;

		private UUID[] barred = {};

		private boolean ready = true;

		private String state = "NONE";

		private LocalDate due;

		private LocalDate until;

		private Sample(String source, String kind, String needs, String title) {
			this.source = source;
			this.kind = kind;
			this.needs = needs;
			this.title = title;
		}

		Sample at(UUID id) {
			unit = id;
			return this;
		}

		Sample user(UUID id) {
			user = id;
			return this;
		}

		Sample barred(UUID... ids) {
			barred = ids;
			return this;
		}

		Sample ready(boolean is) {
			ready = is;
			return this;
		}

		Sample state(String name) {
			state = name;
			return this;
		}

		Sample due(LocalDate day) {
			due = day;
			return this;
		}

		Sample until(LocalDate day) {
			until = day;
			return this;
		}

		UUID insert() {
			UUID id = Ids.next();
			jdbc.sql(
					"""
							insert into owed_sample values (:source, :kind, :id, :unit, :needs, cast(:user as uuid), :barred, :ready,
							    :state, :title, '', '{}', timestamptz '2026-11-01 08:00+07', cast(:due as date),
							    coalesce(cast(:until as date), 'infinity'), '/', '/list')""")
				.param("source", source)
				.param("kind", kind)
				.param("id", id)
				.param("unit", unit)
				.param("needs", needs)
				.param("user", user == null ? null : user.toString())
				.param("barred", barred)
				.param("ready", ready)
				.param("state", state)
				.param("title", title)
				.param("due", due == null ? null : due.toString())
				.param("until", until == null ? null : until.toString())
				.update();
			return id;
		}

	}

	/** Two modules. */
	@TestConfiguration
	static class Sources {

		@Bean
		@Order(1)
		OwedSource chores() {
			return new Source("owed_chores", new OwedKind("CHORE", "EDIT", "chore", "check"));
		}

		@Bean
		@Order(2)
		OwedSource decisions() {
			return new Source("owed_decisions", new OwedKind("DECISION", "DECIDE", "decision", "check", false));
		}

	}

	private record Source(String view, OwedKind kind) implements OwedSource {

		@Override
		public List<OwedKind> kinds() {
			return List.of(kind);
		}

		@Override
		public MessageSourceResolvable title(OwedMatter row) {
			return new DefaultMessageSourceResolvable(row.title());
		}

		@Override
		public MessageSourceResolvable asked(OwedMatter row) {
			return title(row);
		}

		@Override
		public List<MessageSourceResolvable> notes(OwedRow row) {
			return List.of();
		}

		@Override
		public OwedAction action(OwedRow row) {
			return OwedAction.link("do", row.href());
		}

	}

}
