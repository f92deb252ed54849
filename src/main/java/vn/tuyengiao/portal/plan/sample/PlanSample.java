package vn.tuyengiao.portal.plan.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.Obligations;
import vn.tuyengiao.portal.plan.domain.obligation.PastDue;
import vn.tuyengiao.portal.plan.domain.plan.Plans;
import vn.tuyengiao.portal.plan.domain.report.Reports;
import vn.tuyengiao.portal.plan.domain.round.PlanRounds;
import vn.tuyengiao.portal.plan.domain.told.PlanNews;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * Plans and reports of the sample communes, from a year ago to the next quarter: some of
 * every kind on any day. Once, if there is no plan.
 */
@Component
@Profile("demo")
@Order(40)
@RequiredArgsConstructor
@Slf4j
class PlanSample implements ApplicationRunner {

	private static final String DISTRICT = "kimbang";

	/** The commune whose next steps the README walks. */
	private static final String GUIDE = "donghoa";

	/** Older news is none. */
	private static final Duration TOLD = Duration.ofDays(7);

	private static final List<SampleCourse> DUE_SOON = List.of(SampleCourse.begun(-9).submitted(-6),
			SampleCourse.begun(-8).submitted(-6).accepted(-3), SampleCourse.begun(-4), SampleCourse.NOTHING,
			SampleCourse.begun(-9).submitted(-5).returned(-2), SampleCourse.begun(-8).submitted(-4),
			SampleCourse.begun(-9).submitted(-7).returned(-5).submitted(-1), SampleCourse.begun(-7).submitted(-3),
			SampleCourse.begun(-9).submitted(-7).accepted(-4), SampleCourse.begun(-3),
			SampleCourse.NOTHING.extended(-1, 10), SampleCourse.begun(-6).submitted(-2),
			SampleCourse.begun(-9).submitted(-8).returned(-6).submitted(-4).accepted(-2), SampleCourse.begun(-2),
			SampleCourse.begun(-7).submitted(-4).returned(-1), SampleCourse.begun(-5).submitted(-1),
			SampleCourse.NOTHING);

	private static final List<SampleCourse> OVERDUE = List.of(SampleCourse.begun(-20).submitted(-8).accepted(-5),
			SampleCourse.begun(-15).submitted(-4), SampleCourse.begun(-19).submitted(-9).accepted(-6),
			SampleCourse.begun(-18).submitted(-12).returned(-9).submitted(-6).accepted(-3), SampleCourse.NOTHING,
			SampleCourse.begun(-16).submitted(-7).accepted(-5), SampleCourse.begun(-5).submitted(-1),
			SampleCourse.begun(-15).submitted(-6).returned(-3), SampleCourse.begun(-21).submitted(-10).accepted(-7),
			SampleCourse.begun(-14).submitted(-2), SampleCourse.begun(-7).extended(-4, 5),
			SampleCourse.begun(-17).submitted(-8).accepted(-4), SampleCourse.begun(-9).extended(-5, 3).submitted(-1),
			SampleCourse.begun(-12).submitted(-5).accepted(-3),
			SampleCourse.begun(-20).submitted(-14).returned(-11).submitted(-7).accepted(-5),
			SampleCourse.begun(-13).submitted(-3), SampleCourse.begun(-4).submitted(-1));

	private final Organization organization;

	private final Boards boards;

	private final Plans plans;

	private final Reports reports;

	private final PlanRounds rounds;

	private final Obligations obligations;

	private final SamplePlanBook book;

	private final GeneratedPlanBook generator;

	private final SampleLinks links;

	private final PlanNews news;

	private final VietnamTime time;

	private final TransactionTemplate transaction;

	@Override
	public void run(ApplicationArguments arguments) {
		if (Boolean.TRUE.equals(transaction.execute(status -> addStories()))) {
			generator.fill();
		}
	}

	private boolean addStories() {
		if (!book.isEmpty()) {
			return false;
		}
		List<UnitView> communes = organization
			.reportingUnitsUnder(organization.pick(DISTRICT).map(UnitView::id).stream().toList());
		Map<String, UUID> users = book.users();
		if (communes.isEmpty() || !communes.stream().allMatch(commune -> users.keySet().containsAll(cast(commune)))) {
			log.warn("No sample plans: the sample communes and their accounts are not there");
			return false;
		}
		List<PeriodView> periods = periods();
		book.lay(communes.stream().map(UnitView::id).toList(), periods.stream().map(PeriodView::id).toList());
		List<PastDue> owed = obligations.past(communes.stream().map(UnitView::id).toList());
		List<SampleStory> stories = tell(communes, periods, users, owed);
		stories.forEach(links::tie);
		plans.save(stories.stream().flatMap(story -> story.getPlans().stream()).toList());
		reports.save(stories.stream().flatMap(story -> story.getReports().stream()).toList());
		stories.forEach(story -> story.getRounds().forEach(rounds::save));
		obligations.save(owed);
		book.freeze(time.today());
		Instant since = time.now().minus(TOLD);
		stories.forEach(story -> tellOfLately(story, since));
		owed.forEach(due -> due.givenSince(since).forEach(news::extended));
		log.info("Sample plans added: {} of {} communes",
				stories.stream().mapToInt(story -> story.getPlans().size()).sum(), communes.size());
		return true;
	}

	private static Set<String> cast(UnitView commune) {
		return Set.of(commune.slug() + ".thuky", commune.slug() + ".truongban", "chuyenvien", "chuyenvien2", "lanhdao");
	}

	private SampleCast cast(UnitView commune, Map<String, UUID> users) {
		return new SampleCast(commune.id(), known(users, commune.slug() + ".thuky"),
				known(users, commune.slug() + ".truongban"), known(users, "chuyenvien"), known(users, "chuyenvien2"),
				known(users, "lanhdao"),
				boards.membersOn(commune.id(), time.today()).stream().map(BoardMember::personId).toList());
	}

	private static <T> T known(Map<String, T> all, String key) {
		return Objects.requireNonNull(all.get(key), key);
	}

	/**
	 * What is told: quarters from a year ago and years from the last one, as far as open.
	 */
	private List<PeriodView> periods() {
		LocalDate today = time.today();
		LocalDate yearAgo = currentQuarter().startsOn().minusYears(1);
		return organization.periods()
			.stream()
			.filter(period -> !period.opensOn().isAfter(today))
			.filter(period -> period.kind() == PeriodKind.YEAR ? period.year() >= today.getYear() - 1
					: !period.startsOn().isBefore(yearAgo))
			.sorted(Comparator.comparing(PeriodView::startsOn))
			.toList();
	}

	private PeriodView currentQuarter() {
		return organization.periodOn(PeriodKind.QUARTER, time.today()).orElseThrow();
	}

	private List<SampleStory> tell(List<UnitView> communes, List<PeriodView> periods, Map<String, UUID> users,
			List<PastDue> dues) {
		Map<String, PastDue> owed = dues.stream()
			.collect(Collectors.toMap(due -> key(due.unitId(), due.periodId(), due.subject()), Function.identity()));
		List<UnitView> others = communes.stream().filter(commune -> !commune.slug().equals(GUIDE)).toList();
		List<SampleStory> stories = new ArrayList<>();
		for (UnitView commune : communes) {
			SampleStory story = new SampleStory(cast(commune, users), time.today());
			for (PeriodKind kind : PeriodKind.values()) {
				SampleStory.Chapter before = null;
				List<PeriodView> ofKind = periods.stream().filter(period -> period.kind() == kind).toList();
				for (int i = 0; i < ofKind.size(); i++) {
					PeriodView period = ofKind.get(i);
					before = story.tell(period, known(owed, key(commune.id(), period.id(), Subject.PLAN)),
							known(owed, key(commune.id(), period.id(), Subject.REPORT)),
							plot(period, i, others.indexOf(commune)), before);
				}
			}
			stories.add(story);
		}
		return stories;
	}

	private static String key(UUID unitId, UUID periodId, Subject subject) {
		return unitId + "/" + periodId + "/" + subject;
	}

	/**
	 * @param place the period's place in the story
	 * @param commune the commune's number; -1 for the one the README walks
	 */
	private SampleStory.Plot plot(PeriodView period, int place, int commune) {
		LocalDate today = time.today();
		boolean guide = commune < 0;
		int seed = commune * 5 + place * 7 + (period.kind() == PeriodKind.YEAR ? 3 : 0) + 20;
		SampleCourse plan = past(seed);
		LocalDate planAnchor = null;
		SampleCourse report = past(seed + 8);
		report = report.isBegunInTime() ? report.begunOn(-30) : report;
		LocalDate reportAnchor = null;
		List<Integer> undone = seed % 3 == 0 ? List.of() : List.of(Math.floorMod(seed, 4));
		if (period.planDueOn().equals(today.plusDays(4))) {
			plan = guide ? SampleCourse.NOTHING : DUE_SOON.get(commune % DUE_SOON.size());
			planAnchor = today;
		}
		else if (period.planDueOn().equals(today.minusDays(2)) && period.kind() == PeriodKind.YEAR) {
			plan = guide ? SampleCourse.begun(-6) : OVERDUE.get(commune % OVERDUE.size());
			planAnchor = today;
		}
		else if (period.kind() == PeriodKind.QUARTER) {
			boolean current = period.startsOn().equals(currentQuarter().startsOn());
			if (guide) {
				// one task of last quarter goes on into this one, and with another into
				// the next
				boolean recent = period.endsOn().plusMonths(4).isAfter(today);
				plan = recent ? SampleCourse.onTime(-5, -2) : plan;
				report = recent ? SampleCourse.onTime(-5, -2).begunOn(-30) : report;
				undone = current ? List.of(0, 3) : List.of(2);
			}
			if (current && (guide || commune % 4 == 1)
					&& period.reportDueOn().minusDays(30).isAfter(today.minusDays(3))) {
				report = SampleCourse.begun(-3);
				reportAnchor = today;
			}
		}
		int tasks = (guide ? 7 : 5 + Math.floorMod(seed, 3));
		int dropped = seed % 4 == 1 ? tasks - 1 : -1;
		return new SampleStory.Plot(seed, tasks, undone, dropped,
				commune == 11 && place == 2 && period.kind() == PeriodKind.QUARTER, plan, planAnchor, report,
				reportAnchor);
	}

	private static SampleCourse past(int seed) {
		return SampleCourse.PAST.get(Math.floorMod(seed, SampleCourse.PAST.size()));
	}

	/** What happened in the last days, as far as it has not been overtaken. */
	private void tellOfLately(SampleStory story, Instant since) {
		story.getRounds().stream().flatMap(told -> told.all().stream()).forEach(round -> {
			Instant decidedAt = round.getDecidedAt();
			if (decidedAt == null) {
				if (round.getSubmittedAt().isAfter(since)) {
					news.sent(round.getId());
				}
			}
			else if (decidedAt.isAfter(since)) {
				if (round.getDecision() == SubmissionStatus.RETURNED) {
					news.returned(round.getId());
				}
				else {
					news.accepted(round.getId());
				}
			}
		});
	}

}
