package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.platform.database.Rows;

/** Writes notices, whole sets at once: an event may go to thousands of units. */
@Component
@RequiredArgsConstructor
class NoticeBook {

	private static final String WRITE = """
			insert into notice (id, user_id, unit_id, kind, subject_id, asked, title, title_key, summary, note, step, due_on, figure,
			                    owed_kind, owed_id, owed_part, argument, href, created_at)
			select uuidv7(), p.user_id, p.unit_id, w.kind, w.subject_id, w.asked, w.title, w.title_key, w.summary, w.note, w.step,
			       w.due_on, w.figure, w.owed_kind, w.owed_id, w.owed_part, string_to_array(w.argument, chr(31)), w.href, :now
			  from unnest(cast(:places as int[]), cast(:users as uuid[]), cast(:units as uuid[])) p (place, user_id, unit_id)
			  join unnest(cast(:kinds as text[]), cast(:subjects as uuid[]), cast(:asked as text[]), cast(:titles as text[]),
			              cast(:titleKeys as text[]), cast(:summaries as text[]), cast(:notes as text[]), cast(:steps as text[]),
			              cast(:dueOns as date[]), cast(:figures as int[]), cast(:owedKinds as text[]), cast(:owedIds as uuid[]),
			              cast(:owedParts as text[]), cast(:arguments as text[]), cast(:hrefs as text[])) with ordinality
			       w (kind, subject_id, asked, title, title_key, summary, note, step, due_on, figure, owed_kind, owed_id, owed_part, argument,
			          href, place)
			       on w.place = p.place + 1
			 where not exists (select 1 from notice_off o where o.user_id = p.user_id and o.kind = w.kind)
			on conflict do nothing""";

	/** As the statement has it: no text holds it. */
	private static final String SEPARATOR = "\u001f";

	private final StillOwed owed;

	private final JdbcClient jdbc;

	/**
	 * Tells each of the people what stands at his place in the list.
	 * @return how many were not told before
	 */
	int write(List<NoticeText> texts, List<Addressee> people, Instant now) {
		return jdbc.sql(WRITE)
			.param("places", people.stream().map(Addressee::place).toArray(Integer[]::new))
			.param("users", people.stream().map(Addressee::userId).toArray(UUID[]::new))
			.param("units", people.stream().map(Addressee::unitId).toArray(UUID[]::new))
			.param("kinds", strings(texts, text -> text.kind().name()))
			.param("subjects", texts.stream().map(NoticeText::subjectId).toArray(UUID[]::new))
			.param("asked", strings(texts, text -> text.words().asked()))
			.param("titles", strings(texts, text -> text.words().title()))
			.param("titleKeys", strings(texts, text -> text.words().titleKey()))
			.param("summaries", strings(texts, text -> text.words().summary()))
			.param("notes", strings(texts, text -> text.words().note()))
			.param("steps", strings(texts, text -> text.words().step()))
			.param("dueOns",
					strings(texts, text -> text.words().dueOn() == null ? null : text.words().dueOn().toString()))
			.param("figures", texts.stream().map(text -> text.words().figure()).toArray(Integer[]::new))
			.param("owedKinds", strings(texts, text -> text.waits() == null ? null : text.waits().kind()))
			.param("owedIds",
					texts.stream()
						.map(text -> text.waits() == null ? null : text.waits().recordId())
						.toArray(UUID[]::new))
			.param("owedParts", strings(texts, NoticeText::part))
			.param("arguments",
					strings(texts, text -> text.argument() == null ? null : String.join(SEPARATOR, text.argument())))
			.param("hrefs", strings(texts, NoticeText::href))
			.param("now", Rows.utc(now))
			.update();
	}

	/**
	 * Notes of all that is unread whether it is done.
	 * @return how many were found done
	 */
	int settle(Instant now, LocalDate today) {
		return jdbc
			.sql("""
					update notice n set done_at = :now
					 where n.owed_kind is not null and n.read_at is null and n.done_at is null and not %s"""
				.formatted(owed.condition()))
			.param("now", Rows.utc(now))
			.param("today", today)
			.update();
	}

	/**
	 * Notices of the subject that were made too early.
	 * @return how many there were
	 */
	int takeBack(UUID subject, Set<String> kinds) {
		return jdbc.sql("""
				delete from notice where subject_id = :subject and kind = any(:kinds)
				""").param("subject", subject).param("kinds", kinds.toArray(String[]::new)).update();
	}

	/** Read from now on, if it was not before. */
	void read(UUID id, Instant now) {
		jdbc.sql("""
				update notice set read_at = :now where id = :id and read_at is null
				""").param("now", Rows.utc(now)).param("id", id).update();
	}

	/** All the user's own in the scope that were made until then. */
	void readAll(UUID user, AccessScope scope, Instant until, Instant now) {
		jdbc.sql("""
				update notice n set read_at = :now
				 where n.user_id = :user and n.read_at is null and n.created_at <= :until and %s"""
			.formatted(AccessScope.condition("n.unit_id")))
			.param("user", user)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("until", Rows.utc(until))
			.param("now", Rows.utc(now))
			.update();
	}

	private static String[] strings(List<NoticeText> texts, Function<NoticeText, @Nullable String> part) {
		return texts.stream().map(part).toArray(String[]::new);
	}

	/**
	 * What is told, once for all who are told the same.
	 *
	 * @param part which of several tasks of the kind and record that it waits for; empty
	 * for the only one
	 * @param argument of a reminder what its words are made from; null of others
	 */
	record NoticeText(NoticeKind kind, UUID subjectId, ToldWords words, @Nullable Waiting waits, String part,
			@Nullable List<String> argument, String href) {
	}

	/** {@code place}: of his text in the list. */
	record Addressee(int place, UUID userId, UUID unitId) {
	}

}
