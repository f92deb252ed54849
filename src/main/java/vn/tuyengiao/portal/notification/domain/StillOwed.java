package vn.tuyengiao.portal.notification.domain;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.owed.OwedSource;

/**
 * SQL that asks the views of what is owed about notices: so the bell and the home page
 * can never contradict each other.
 */
@Component
class StillOwed {

	/**
	 * A task that was asked again is another one than the notice tells of: it began to
	 * wait later, or the day that the notice reminds of was moved.
	 */
	private static final String CONDITION = """
			exists (select 1 from (%s) o
			         where o.kind = n.owed_kind and o.record_id = n.owed_id and o.unit_id = n.unit_id
			           and (o.user_id is null or o.user_id = n.user_id
			                or exists (select 1 from absence a where a.user_id = o.user_id and a.deputy_id = n.user_id
			                              and a.withdrawn_at is null and :today between a.first_day and a.last_day)) and o.ready and o.until >= :today
			           and (n.owed_part = '' or n.owed_part = any(o.argument))%s)""";

	private static final String THE_SAME = """
			and case when n.argument is null then o.since <= n.created_at else o.due_on is not distinct from n.due_on end""";

	private static final String TASKS = """
			select kind, record_id, unit_id, user_id, ready, argument, since, due_on, until from %s""";

	private final String condition;

	private final String again;

	private final String open;

	StillOwed(List<OwedSource> sources) {
		String union = sources.stream()
			.map(source -> TASKS.formatted(source.view()))
			.collect(Collectors.joining(" union all "));
		condition = CONDITION.formatted(union, THE_SAME);
		again = "n.owed_kind is not null and %s".formatted(CONDITION.formatted(union, ""));
		open = "n.done_at is null and (n.owed_kind is null or %s)".formatted(condition);
	}

	/**
	 * For a notice {@code n} that waits for something; the parameter is {@code today}.
	 */
	String condition() {
		return condition;
	}

	/** Of a notice that is no longer open: the same is owed anew. */
	String again() {
		return again;
	}

	/** For any notice {@code n}: what it tells is as it was. */
	String open() {
		return open;
	}

}
