package vn.tuyengiao.portal.directive.domain.unit;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Evidence;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.File;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.LogEntry;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Programme;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Received;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Recorded;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.UnitRights;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.UnitStep;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.WaitingTask;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.FileReading;
import vn.tuyengiao.portal.platform.database.Rows;

/** What came of a directive at one unit; each method is one statement. */
@Component
@RequiredArgsConstructor
class UnitSheetQueries {

	private final JdbcClient jdbc;

	/** What the unit received, without what it did; empty if it never received it. */
	Optional<UnitSheet> received(UUID directiveId, UUID unitId) {
		List<UnitSheet> heads = new ArrayList<>();
		List<Received> received = new ArrayList<>();
		statement(
				"""
						select d.reference, d.issued_on, d.status, d.current_number, u.name as unit_name, v.subject, v.number, r.*,
						       o.display_name as opened_by_name, a.display_name as acknowledged_by_name, e.kinds, e.sources, e.days, e.reached, e.obliged,
						       array(select t.id || ' ' || t.due_on || ' ' || t.title from task t
						              where t.directive_id = r.directive_id and t.unit_id = r.unit_id and t.status in ('GIVEN', 'STARTED', 'RETURNED')
						              order by t.due_on, t.id) as tasks
						  from receipt r join directive d on d.id = r.directive_id join directive_version v on v.id = r.version_id
						  join unit u on u.id = r.unit_id
						  left join app_user o on o.id = r.opened_by left join app_user a on a.id = r.acknowledged_by
						left join lateral (select array_agg(s.evidence order by s.happened_on, s.evidence, s.source_id) as kinds,
						                          array_agg(s.source_id order by s.happened_on, s.evidence, s.source_id) as sources,
						                          array_agg(s.happened_on order by s.happened_on, s.evidence, s.source_id) as days,
						                          array_agg(s.reached order by s.happened_on, s.evidence, s.source_id) as reached,
						                          array_agg(s.obliged order by s.happened_on, s.evidence, s.source_id) as obliged
						                     from directive_evidence s
						                    where s.directive_id = r.directive_id and s.unit_id = r.unit_id) e on true
						 where r.directive_id = :directive and r.unit_id = :unit order by v.number desc""",
				directiveId, unitId)
			.query(row -> {
				received.add(received(row));
				if (heads.isEmpty()) {
					heads.add(new UnitSheet(directiveId, row.getString("reference"), Rows.day(row, "issued_on"),
							row.getString("subject"), Rows.oneOf(DirectiveStatus.class, row, "status"),
							row.getInt("current_number"), unitId, row.getString("unit_name"), received, List.of(), null,
							evidence(row), tasks(row), List.of(), UnitRights.NONE));
				}
			});
		return heads.stream().findFirst();
	}

	/** Whether the file belongs to the unit's action programme. */
	boolean isOfProgramme(UUID directiveId, UUID unitId, UUID fileId) {
		return statement("""
				select exists (select 1 from action_programme p join action_programme_file x on x.programme_id = p.id
				 where p.directive_id = :directive and p.unit_id = :unit and x.file_id = :file)
				""", directiveId, unitId).param("file", fileId).query(Boolean.class).single();
	}

	List<UnitStep> steps(UUID directiveId, UUID unitId) {
		return statement(
				"""
						select q.id, q.name, q.evidence, o.due_on, o.done_on, s.id as record_id, s.version, s.done_on as held_on,
						       s.note, s.entered_for, w.display_name as recorded_by_name, s.recorded_at
						  from required_step q
						  left join directive_duty o on o.step_id = q.id and o.directive_id = :directive and o.unit_id = :unit
						  left join step_record s on s.step_id = q.id and s.directive_id = :directive and s.unit_id = :unit
						  left join app_user w on w.id = s.recorded_by
						 where o.step_id is not null or s.id is not null
						 order by coalesce(o.position, q.position), o.due_on, q.name collate "vi-x-icu", q.id""",
				directiveId, unitId)
			.query((row, number) -> new UnitStep(Rows.id(row, "id"), row.getString("name"),
					Rows.oneOf(StepEvidence.class, row, "evidence"), Rows.day(row, "due_on"), Rows.day(row, "done_on"),
					recorded(row)))
			.list();
	}

	@Nullable Programme programme(UUID directiveId, UUID unitId) {
		List<Programme> found = new ArrayList<>();
		List<File> files = new ArrayList<>();
		statement(
				"""
						select p.*, e.display_name as edited_by_name, f.id as file_id, f.name, f.kind, f.size, f.unread, f.looked_at,
						       l.display_name as looked_at_by_name
						  from action_programme p join app_user e on e.id = p.last_edited_by
						  left join action_programme_file x on x.programme_id = p.id left join stored_file f on f.id = x.file_id
						  left join app_user l on l.id = f.looked_at_by
						 where p.directive_id = :directive and p.unit_id = :unit order by x.position""",
				directiveId, unitId)
			.query(row -> {
				if (row.getObject("file_id") != null) {
					files.add(file(row));
				}
				if (found.isEmpty()) {
					found.add(new Programme(Rows.id(row, "id"), row.getLong("version"), row.getString("reference"),
							Rows.day(row, "dated_on"), row.getString("content"), row.getBoolean("entered_for"),
							Rows.id(row, "last_edited_by"), row.getString("edited_by_name"),
							Rows.instant(row, "last_edited_at"), files));
				}
			});
		return found.isEmpty() ? null : found.get(0);
	}

	private static List<WaitingTask> tasks(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("tasks").getArray()).map(text -> {
			String[] parts = text.split(" ", 3);
			return new WaitingTask(UUID.fromString(parts[0]), LocalDate.parse(parts[1]), parts[2]);
		}).toList();
	}

	private static List<Evidence> evidence(ResultSet row) throws SQLException {
		List<Evidence> evidence = new ArrayList<>();
		if (row.getArray("kinds") != null) {
			String[] kinds = (String[]) row.getArray("kinds").getArray();
			UUID[] sources = (UUID[]) row.getArray("sources").getArray();
			Date[] days = (Date[]) row.getArray("days").getArray();
			Integer[] reached = (Integer[]) row.getArray("reached").getArray();
			Integer[] obliged = (Integer[]) row.getArray("obliged").getArray();
			for (int i = 0; i < kinds.length; i++) {
				evidence.add(new Evidence(StepEvidence.valueOf(kinds[i]), sources[i], days[i].toLocalDate(), reached[i],
						obliged[i]));
			}
		}
		return evidence;
	}

	List<LogEntry> log(UUID directiveId, UUID unitId) {
		return statement("""
				select e.kind, e.at, w.display_name, v.number,
				       coalesce(nullif(dd.reference, ''), nullif(dd.subject, ''), f.name) as document
				  from receipt r join directive_version v on v.id = r.version_id
				  join receipt_event e on e.receipt_id = r.id join app_user w on w.id = e.user_id
				  left join directive_document dd on dd.id = e.document_id left join stored_file f on f.id = dd.file_id
				 where r.directive_id = :directive and r.unit_id = :unit order by e.at desc, e.id desc limit :most""",
				directiveId, unitId)
			.param("most", UnitSheet.LOG)
			.query((row, number) -> new LogEntry(row.getString("kind"), Rows.instant(row, "at"),
					row.getString("display_name"), row.getInt("number"), row.getString("document")))
			.list();
	}

	private StatementSpec statement(String sql, UUID directiveId, UUID unitId) {
		return jdbc.sql(sql).param("directive", directiveId).param("unit", unitId);
	}

	private static Received received(ResultSet row) throws SQLException {
		return new Received(Rows.id(row, "version_id"), row.getInt("number"),
				Rows.oneOf(RecipientKind.class, row, "kind"), Rows.instant(row, "delivered_at"),
				Rows.instant(row, "opened_at"), row.getString("opened_by_name"), Rows.instant(row, "acknowledged_at"),
				row.getString("acknowledged_by_name"), Rows.day(row, "acknowledged_on"), row.getBoolean("on_paper"),
				row.getString("paper_note"));
	}

	private static @Nullable Recorded recorded(ResultSet row) throws SQLException {
		if (row.getObject("record_id") == null) {
			return null;
		}
		return new Recorded(row.getLong("version"), Rows.day(row, "held_on"), row.getString("note"),
				row.getBoolean("entered_for"), row.getString("recorded_by_name"), Rows.instant(row, "recorded_at"));
	}

	private static File file(ResultSet row) throws SQLException {
		return new File(Rows.id(row, "file_id"), row.getString("name"), Rows.oneOf(FileKind.class, row, "kind"),
				row.getLong("size"), FileReading.of(row));
	}

}
