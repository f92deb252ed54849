package vn.tuyengiao.portal.directive.domain.issue;

import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/** What was issued too early and taken back. */
@Component
@RequiredArgsConstructor
class IssueRecallBook {

	private final JdbcClient jdbc;

	/**
	 * Whether any unit has acted on the version, or on the directive if it is the first.
	 */
	boolean isActedOn(UUID directiveId, UUID versionId, boolean first) {
		return jdbc
			.sql("""
					select exists (select 1 from receipt r where r.version_id = :version and r.acknowledged_at is not null)
					    or :first and (exists (select 1 from action_programme p where p.directive_id = :directive)
					                   or exists (select 1 from directive_evidence e where e.directive_id = :directive and e.evidence = 'CONFERENCE')
					                   or exists (select 1 from step_record s where s.directive_id = :directive))""")
			.param("version", versionId)
			.param("directive", directiveId)
			.param("first", first)
			.query(Boolean.class)
			.single();
	}

	/** Takes note of it, before the version is a draft again. */
	void enter(UUID id, UUID versionId, UUID by, Instant at) {
		jdbc.sql("""
				insert into directive_recall (id, version_id, issued_by, issued_at, recalled_by, recalled_at)
				select :id, v.id, v.issued_by, v.issued_at, :by, :at from directive_version v where v.id = :version
				""").param("id", id).param("version", versionId).param("by", by).param("at", Rows.utc(at)).update();
	}

}
