package vn.tuyengiao.portal.conference;

import java.util.Map;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What units had recorded as a step is a conference of theirs after the migration. */
class RecordedStepMigrationTests {

	@Test
	void stepsOfConferencesBecomeConferencesAndStatementsStay() {
		DataSource database = database();
		Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
		Flyway.configure().dataSource(database).target("30").load().migrate();
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql(
				"""
						do $$
						declare u uuid := uuidv7(); a uuid := uuidv7(); d uuid := uuidv7();
						begin
						    insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
						    values (a, 'thuky', 'Thư ký', '-', now(), now());
						    insert into unit (id, kind, name, short_name, committee_name, symbol, slug, reporting, valid_from)
						    values (u, 'COMMUNE', 'xã Đồng Hóa', 'Đồng Hóa', 'Đảng ủy xã Đồng Hóa', 'ĐU', 'donghoa', true, date '2000-01-01');
						    insert into issuing_body (id, name, suffix, level, position, valid_from)
						    values (uuidv7(), 'Bộ Chính trị', 'TW', 'CENTRAL', 1, date '2000-01-01');
						    insert into directive (id, unit_id, direction, type_id, body_id, reference, issued_on, received_on, status, current_number,
						                           registered_by, registered_at)
						    select d, u, 'INCOMING', t.id, b.id, '05-CT/TW', date '2016-05-15', date '2016-05-20', 'ISSUED', 1, a, now()
						      from document_type t, issuing_body b where t.name = 'Chỉ thị' and b.name = 'Bộ Chính trị' limit 1;
						    insert into step_record (id, directive_id, unit_id, step_id, done_on, reached, total, note, entered_for, recorded_by, recorded_at)
						    select uuidv7(), d, u, s.id, date '2026-10-01', 88, 100, 'Hội trường xã', true, a, now()
						      from required_step s where s.evidence = 'CONFERENCE' limit 1;
						    insert into required_step (id, name, evidence, days, position, valid_from)
						    values (uuidv7(), 'Ký cam kết', 'STATEMENT', 5, 99, date '2000-01-01');
						    insert into step_record (id, directive_id, unit_id, step_id, done_on, note, recorded_by, recorded_at)
						    select uuidv7(), d, u, s.id, date '2026-10-02', 'Đã ký', a, now() from required_step s where s.evidence = 'STATEMENT' limit 1;
						end $$""")
			.update();

		Flyway.configure().dataSource(database).load().migrate();

		assertThat(jdbc
			.sql("""
					select c.title, c.status, c.content, c.held_on::text as day, c.entered_for, c.begins_at::text as hour, k.name as kind,
					       f.members, f.exempt, f.present, f.excused, f.made_up, f.attendances, e.evidence, e.reached, e.obliged
					  from conference c join conference_kind k on k.id = c.kind_id join conference_figures f on f.conference_id = c.id
					  join conference_directive n on n.conference_id = c.id
					  join directive_evidence e on e.source_id = c.id and e.directive_id = n.directive_id and e.unit_id = c.unit_id
					   and e.happened_on = c.held_on""")
			.query()
			.listOfRows())
			.singleElement()
			.satisfies(row -> assertThat(row).containsAllEntriesOf(Map.ofEntries(
					Map.entry("title", "Hội nghị quán triệt Chỉ thị số 05-CT/TW"), Map.entry("status", "CLOSED"),
					Map.entry("content", "Hội trường xã"), Map.entry("day", "2026-10-01"),
					Map.entry("entered_for", true), Map.entry("kind", "Hội nghị quán triệt"), Map.entry("members", 100),
					Map.entry("exempt", 0), Map.entry("present", 88), Map.entry("excused", 0), Map.entry("made_up", 0),
					Map.entry("attendances", 88), Map.entry("evidence", "CONFERENCE"), Map.entry("reached", 88),
					Map.entry("obliged", 100))))
			.satisfies(row -> assertThat(row.get("hour")).isNull());
		assertThat(jdbc.sql("select note from step_record").query(String.class).list()).containsExactly("Đã ký");
	}

	private static DataSource database() {
		JdbcConnectionDetails details = TestDatabase.newDatabase();
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(details.getJdbcUrl());
		source.setUser(details.getUsername());
		source.setPassword(details.getPassword());
		return source;
	}

}
