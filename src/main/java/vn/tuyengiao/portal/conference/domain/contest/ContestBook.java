package vn.tuyengiao.portal.conference.domain.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes contests, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class ContestBook {

	private final JdbcClient jdbc;

	/**
	 * @return whether there was none of that id
	 */
	boolean add(UUID conferenceId, UUID id, ContestPart part, ContestText text) {
		String statement = switch (part) {
			case ROUNDS -> """
					insert into contest_round (id, conference_id, position, title, most)
					select :id, :conference, coalesce(max(r.position), 0) + 1, :name, :most
					  from contest_round r where r.conference_id = :conference
					on conflict (id) do nothing
					""";
			case ENTRIES -> """
					insert into contest_entry (id, conference_id, position, title, performers, unit_id, prize)
					select :id, :conference, coalesce(max(e.position), 0) + 1, :name, :more, :unit, :prize
					  from contest_entry e where e.conference_id = :conference
					on conflict (id) do nothing
					""";
			case JURORS -> """
					insert into contest_juror (id, conference_id, position, name, post)
					select :id, :conference, coalesce(max(j.position), 0) + 1, :name, :more
					  from contest_juror j where j.conference_id = :conference
					on conflict (id) do nothing
					""";
		};
		return filled(statement, text).param("id", id).param("conference", conferenceId).update() == 1;
	}

	/**
	 * @return false if somebody changed it since {@code version}
	 */
	boolean change(UUID id, long version, ContestPart part, ContestText text) {
		String statement = switch (part) {
			case ROUNDS ->
				"""
						update contest_round set title = :name, most = :most, version = version + 1 where id = :id and version = :version
						""";
			case ENTRIES ->
				"""
						update contest_entry set title = :name, performers = :more, unit_id = :unit, prize = :prize, version = version + 1
						 where id = :id and version = :version
						""";
			case JURORS ->
				"""
						update contest_juror set name = :name, post = :more, version = version + 1 where id = :id and version = :version
						""";
		};
		return filled(statement, text).param("id", id).param("version", version).update() == 1;
	}

	/** With the marks that hang on it. */
	void drop(UUID id, ContestPart part) {
		String statement = switch (part) {
			case ROUNDS -> """
					delete from contest_round where id = :id""";
			case ENTRIES -> """
					delete from contest_entry where id = :id""";
			case JURORS -> """
					delete from contest_juror where id = :id""";
		};
		jdbc.sql(statement).param("id", id).update();
	}

	/** Each in the place of the one that was there. */
	void mark(List<ContestMark> marks) {
		jdbc.sql(
				"""
						insert into contest_mark (round_id, entry_id, juror_id, value)
						select * from unnest(cast(:rounds as uuid[]), cast(:entries as uuid[]), cast(:jurors as uuid[]), cast(:values as numeric[]))
						on conflict (round_id, entry_id, juror_id) do update set value = excluded.value
						""")
			.param("rounds", marks.stream().map(ContestMark::roundId).toArray(UUID[]::new))
			.param("entries", marks.stream().map(ContestMark::entryId).toArray(UUID[]::new))
			.param("jurors", marks.stream().map(ContestMark::jurorId).toArray(UUID[]::new))
			.param("values", marks.stream().map(ContestMark::value).toArray(BigDecimal[]::new))
			.update();
	}

	void unmark(UUID roundId, List<ContestMark> marks) {
		jdbc.sql("""
				delete from contest_mark m
				 using unnest(cast(:entries as uuid[]), cast(:jurors as uuid[])) as x (entry_id, juror_id)
				 where m.round_id = :round and m.entry_id = x.entry_id and m.juror_id = x.juror_id
				""")
			.param("round", roundId)
			.param("entries", marks.stream().map(ContestMark::entryId).toArray(UUID[]::new))
			.param("jurors", marks.stream().map(ContestMark::jurorId).toArray(UUID[]::new))
			.update();
	}

	private JdbcClient.StatementSpec filled(String statement, ContestText text) {
		return jdbc.sql(statement)
			.param("name", text.name())
			.param("more", text.more())
			.param("most", text.most())
			.param("unit", text.unitId())
			.param("prize", text.prize());
	}

}
