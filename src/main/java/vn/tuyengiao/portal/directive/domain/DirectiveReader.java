package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.DirectiveAccess.Sight;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Document;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.DraftRef;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Duty;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.OwnUnit;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Presented;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Recipients;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Rights;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Step;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Version;
import vn.tuyengiao.portal.directive.domain.DirectiveSheet.Withdrawal;
import vn.tuyengiao.portal.directive.domain.Readiness.Lack;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.BodyLevel;

/** Reads one directive for whoever is signed in, in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveReader {

	private static final int OWN_UNITS = 50;

	/** A unit that an amendment left out still reads what it had got. */
	private static final String NEWEST_GOT = "(select max(had.number) from directive_version had"
			+ " join receipt got on got.version_id = had.id where had.directive_id = d.id and "
			+ AccessScope.condition("got.unit_id") + ")";

	private final JdbcClient jdbc;

	private final DirectiveAccess sight;

	private final Access access;

	private final VietnamTime time;

	/**
	 * @param number of the version; null for the one in force, or the first draft; for a
	 * unit that the one in force does not go to, the last that it got
	 * @throws NotFoundException if the directive or this version of it is out of sight
	 */
	public DirectiveSheet read(UUID id, Integer number) {
		Sight seen = sight.look(id);
		Row row = head(id, seen, number);
		return sheet(id, seen, row, documents(row.shown.id()));
	}

	/**
	 * The version in preparation without its documents, and to whom it goes: what is
	 * looked at before it is issued.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader has
	 * no part in preparing it
	 * @throws RefusedException if nothing is in preparation
	 */
	public Prepared prepared(UUID id) {
		Sight seen = sight.look(id);
		if (!seen.prepares()) {
			throw new AccessDeniedException("drafts are for those who prepare them");
		}
		return prepared(id, seen);
	}

	/**
	 * The same for a leader, to whom it was presented.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * issues nothing there
	 * @throws RefusedException if nothing waits for a leader
	 */
	public DirectiveSheet waiting(UUID id) {
		Sight seen = sight.look(id);
		if (!seen.may(Permission.ISSUE)) {
			throw new AccessDeniedException("presented drafts are for those who issue them");
		}
		DirectiveSheet sheet = prepared(id, seen).sheet();
		if (sheet.presented() == null || !sheet.presented().waiting()) {
			throw new RefusedException("directive.refused.not-presented");
		}
		return sheet;
	}

	private Prepared prepared(UUID id, Sight seen) {
		Row row = find(id, seen, "(select max(number) from directive_version last where last.directive_id = d.id)",
				null)
			.filter(found -> found.shown.draft() && found.status != DirectiveStatus.WITHDRAWN)
			.orElseThrow(() -> new RefusedException("directive.refused.issued"));
		return new Prepared(sheet(id, seen, row, List.of()), row.carriers);
	}

	private DirectiveSheet sheet(UUID id, Sight seen, Row row, List<Document> documents) {
		boolean oversees = seen.keeper();
		List<Step> progress = new ArrayList<>();
		List<OwnUnit> own = new ArrayList<>();
		if (row.shown.draft()) {
			progress.addAll(asked(row.shown.id()));
		}
		else if (oversees) {
			progress.addAll(progress(id, row.shown.id(), row.shown.number() == row.currentNumber));
		}
		else {
			own.addAll(own(id, row.currentId));
		}
		List<Lack> lacks = row.shown.draft() ? Readiness.check(row.hasText, row.summary, row.reachesAll, time.today())
				: List.of();
		return new DirectiveSheet(id, row.unitId, row.keeperName, row.direction, row.status, row.reference,
				row.issuedOn, row.receivedOn, row.typeName, row.bodyName, row.level, row.termName, row.currentNumber,
				row.withdrawal, row.shown, row.draft, documents, progress, own, lacks, row.recipients, row.presented,
				new Rights(oversees, seen.may(Permission.REGISTER), seen.may(Permission.ISSUE)));
	}

	/**
	 * A document of a version that the reader may see, for its file.
	 * @throws NotFoundException if it is out of his sight or has no file
	 */
	public Document document(UUID id, UUID documentId) {
		Sight seen = sight.look(id);
		Document document = jdbc
			.sql(DOCUMENT + "join directive_version v on v.id = dd.version_id"
					+ " where dd.id = :document and v.directive_id = :id and " + versionSeen(seen))
			.param("document", documentId)
			.param("id", id)
			.param(AccessScope.PARAMETER, access.scopeOf(Permission.READ).rootArray())
			.query(DirectiveReader::document)
			.optional()
			.orElseThrow(() -> new NotFoundException("document " + documentId));
		if (document.fileId() == null) {
			throw new NotFoundException("file of document " + documentId);
		}
		return document;
	}

	/** The documents with files of one version, in their order, for the package. */
	public Package pack(UUID id, Integer number) {
		Sight seen = sight.look(id);
		Row row = head(id, seen, number);
		return new Package(row.reference, row.shown.number(),
				documents(row.shown.id()).stream().filter(document -> document.fileId() != null).toList());
	}

	static final String DOCUMENT = "select dd.*, t.name as type_name, f.name as file_name, f.kind, f.size, f.pages,"
			+ " f.text_state, f.revision from directive_document dd left join document_type t on t.id = dd.type_id"
			+ " left join stored_file f on f.id = dd.file_id ";

	private List<Document> documents(UUID versionId) {
		return jdbc.sql(DOCUMENT + "where dd.version_id = :version order by dd.position")
			.param("version", versionId)
			.query(DirectiveReader::document)
			.list();
	}

	/** Drafts are for those who prepare; earlier versions for those who got them. */
	static String versionSeen(Sight seen) {
		if (seen.prepares()) {
			return "true";
		}
		return seen.keeper() ? "v.issued_at is not null"
				: "exists (select 1 from receipt got where got.version_id = v.id and "
						+ AccessScope.condition("got.unit_id") + ")";
	}

	private Row head(UUID id, Sight seen, Integer number) {
		return find(id, seen, number != null ? ":number" : seen.keeper() ? "greatest(d.current_number, 1)" : NEWEST_GOT,
				number)
			.orElseThrow(() -> new NotFoundException("version " + number + " of directive " + id));
	}

	private Optional<Row> find(UUID id, Sight seen, String wanted, Integer number) {
		String got = "(select %s from receipt g where g.version_id = v.id and " + AccessScope.condition("g.unit_id")
				+ ")";
		return jdbc
			.sql("select d.*, keeper.name as keeper_name, t.name as type_name, t.reaches_all, b.name as body_name, b.level,"
					+ " term.name as term_name, w.display_name as withdrawn_by_name, v.id as version_id, v.number, v.version as lock,"
					+ " v.subject, v.urgency, v.request, v.change, v.last_edited_at, e.display_name as edited_by_name, v.issued_at,"
					+ " i.display_name as issued_by_name, n.id as draft_id, n.number as draft_number,"
					+ " :user = any(n.written_by) as draft_mine, c.id as current_id,"
					+ " exists (select 1 from directive_document x where x.version_id = v.id and not x.guidance) as has_text,"
					+ " array(select r.unit_id from directive_recipient r where v.issued_at is null and r.version_id = v.id"
					+ " and r.kind = 'CARRY_OUT') as carriers,"
					+ " (select count(*) from directive_recipient r where r.version_id = v.id and r.kind = 'CARRY_OUT') as carry_out,"
					+ " (select count(*) from directive_recipient r where r.version_id = v.id and r.kind = 'TO_KNOW') as to_know,"
					+ " " + got.formatted("count(g.opened_at)") + " as opened, "
					+ got.formatted("count(g.acknowledged_at)")
					+ " as acknowledged, (select count(*) from directive_step s where s.version_id = v.id) as steps, "
					+ Distribution.FIRST_DUE.formatted("v.id") + " as first_due,"
					+ " (select count(*) from unit u where v.issued_at is null and t.reaches_all and "
					+ Distribution.REPORTING + " and not exists (select 1 from directive_recipient r"
					+ " where r.version_id = v.id and r.unit_id = u.id)) as reporting_without"
					+ ", p.presented_at, p.presented_by_name, p.returned_at, p.returned_by_name, p.reason as return_reason"
					+ " from directive d join unit keeper on keeper.id = d.unit_id join document_type t on t.id = d.type_id"
					+ " join issuing_body b on b.id = d.body_id left join term on term.id = d.term_id"
					+ " join directive_version v on v.directive_id = d.id and v.number = " + wanted
					+ " join app_user e on e.id = v.last_edited_by left join app_user i on i.id = v.issued_by"
					+ " left join app_user w on w.id = d.withdrawn_by"
					+ " left join directive_version c on c.directive_id = d.id and c.number = d.current_number"
					+ " left join directive_version n on n.directive_id = d.id and n.issued_at is null and "
					+ (seen.prepares() ? "true" : "false")
					+ " left join lateral (select l.*, by.display_name as presented_by_name, back.display_name as returned_by_name"
					+ " from directive_presentation l join app_user by on by.id = l.presented_by"
					+ " left join app_user back on back.id = l.returned_by where l.version_id = v.id and v.issued_at is null"
					+ " order by l.presented_at desc, l.id desc limit 1) p on true where d.id = :id and "
					+ versionSeen(seen))
			.param("number", number)
			.param("user", access.user().id())
			.param("keeper", seen.head().unitId())
			.param("today", time.today())
			.param(AccessScope.PARAMETER, access.scopeOf(Permission.READ).rootArray())
			.param("id", id)
			.query((row, count) -> new Row(row))
			.optional();
	}

	/** The steps that a draft asks for. */
	private List<Step> asked(UUID versionId) {
		return jdbc.sql("""
				select s.step_id, q.name, q.evidence, s.due_on, 0 as asked, 0 as done, 0 as late
				  from directive_step s join required_step q on q.id = s.step_id
				 where s.version_id = :version order by q.position, s.due_on""")
			.param("version", versionId)
			.query(DirectiveReader::step)
			.list();
	}

	/** Of an older version only what it asked for: what is owed follows the newest. */
	private List<Step> progress(UUID id, UUID versionId, boolean current) {
		if (!current) {
			return asked(versionId);
		}
		return jdbc
			.sql("select o.step_id, q.name, q.evidence, min(o.due_on) as due_on, count(*) as asked, count(o.done_on) as done,"
					+ " count(*) filter (where o.done_on is null and o.due_on < :today) as late"
					+ " from directive_duty o join required_step q on q.id = o.step_id where o.directive_id = :id and "
					+ AccessScope.condition("o.unit_id")
					+ " group by o.step_id, q.name, q.evidence, o.position order by o.position")
			.param("id", id)
			.param("today", time.today())
			.param(AccessScope.PARAMETER, access.scopeOf(Permission.READ).rootArray())
			.query(DirectiveReader::step)
			.list();
	}

	private List<OwnUnit> own(UUID id, UUID currentId) {
		Map<UUID, OwnUnit> units = new LinkedHashMap<>();
		jdbc.sql(
				"select r.unit_id, u.name as unit_name, r.kind, r.acknowledged_at, o.step_id, q.name, q.evidence, o.due_on, o.done_on"
						+ " from (select * from receipt r where r.version_id = :version and "
						+ AccessScope.condition("r.unit_id") + " limit " + OWN_UNITS
						+ ") r join unit u on u.id = r.unit_id"
						+ " left join directive_duty o on o.directive_id = :id and o.unit_id = r.unit_id"
						+ " left join required_step q on q.id = o.step_id"
						+ " order by u.short_name collate \"vi-x-icu\", u.id, o.position")
			.param("id", id)
			.param("version", currentId)
			.param(AccessScope.PARAMETER, access.scopeOf(Permission.READ).rootArray())
			.query(row -> {
				UUID unit = row.getObject("unit_id", UUID.class);
				OwnUnit entry = new OwnUnit(unit, row.getString("unit_name"),
						RecipientKind.valueOf(row.getString("kind")), instant(row, "acknowledged_at"),
						new ArrayList<>());
				OwnUnit known = units.putIfAbsent(unit, entry);
				if (row.getObject("step_id") != null) {
					(known == null ? entry : known).duties()
						.add(new Duty(row.getObject("step_id", UUID.class), row.getString("name"),
								StepEvidence.valueOf(row.getString("evidence")),
								row.getObject("due_on", LocalDate.class), row.getObject("done_on", LocalDate.class)));
				}
			});
		return List.copyOf(units.values());
	}

	static Document document(ResultSet row, int number) throws SQLException {
		String kind = row.getString("kind");
		return new Document(row.getObject("id", UUID.class), row.getBoolean("guidance"), row.getString("type_name"),
				row.getString("reference"), row.getObject("dated_on", LocalDate.class), row.getString("subject"),
				row.getObject("file_id", UUID.class), row.getString("file_name"),
				kind == null ? null : FileKind.valueOf(kind), row.getLong("size"), row.getInt("pages"),
				"READ".equals(row.getString("text_state")), Math.max(0, row.getInt("revision") - 1));
	}

	private static Step step(ResultSet row, int number) throws SQLException {
		return new Step(row.getObject("step_id", UUID.class), row.getString("name"),
				StepEvidence.valueOf(row.getString("evidence")), row.getObject("due_on", LocalDate.class),
				row.getInt("asked"), row.getInt("done"), row.getInt("late"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	/** {@code carriers}: the units that will carry it out. */
	public record Prepared(DirectiveSheet sheet, List<UUID> carriers) {
	}

	/** The files that go out together. */
	public record Package(String reference, int number, List<Document> documents) {
	}

	/** The directive and the version that is shown, with names for their ids. */
	private static final class Row {

		private final UUID unitId;

		private final String keeperName;

		private final Direction direction;

		private final DirectiveStatus status;

		private final String reference;

		private final LocalDate issuedOn;

		private final LocalDate receivedOn;

		private final String typeName;

		private final boolean reachesAll;

		private final String bodyName;

		private final BodyLevel level;

		private final String termName;

		private final int currentNumber;

		private final UUID currentId;

		private final Withdrawal withdrawal;

		private final Version shown;

		private final DraftRef draft;

		private final Distribution.Summary summary;

		private final Recipients recipients;

		private final Presented presented;

		private final boolean hasText;

		private final List<UUID> carriers;

		private Row(ResultSet row) throws SQLException {
			unitId = row.getObject("unit_id", UUID.class);
			keeperName = row.getString("keeper_name");
			direction = Direction.valueOf(row.getString("direction"));
			status = DirectiveStatus.valueOf(row.getString("status"));
			reference = row.getString("reference");
			issuedOn = row.getObject("issued_on", LocalDate.class);
			receivedOn = row.getObject("received_on", LocalDate.class);
			typeName = row.getString("type_name");
			reachesAll = row.getBoolean("reaches_all");
			bodyName = row.getString("body_name");
			level = BodyLevel.valueOf(row.getString("level"));
			termName = row.getString("term_name");
			currentNumber = row.getInt("current_number");
			currentId = row.getObject("current_id", UUID.class);
			withdrawal = status != DirectiveStatus.WITHDRAWN ? null : new Withdrawal(row.getString("withdrawn_by_name"),
					instant(row, "withdrawn_at"), row.getString("withdrawn_reason"));
			shown = new Version(row.getObject("version_id", UUID.class), row.getInt("number"), row.getLong("lock"),
					row.getString("subject"), Urgency.valueOf(row.getString("urgency")), row.getString("request"),
					row.getString("change"), row.getString("edited_by_name"), instant(row, "last_edited_at"),
					row.getString("issued_by_name"), instant(row, "issued_at"));
			UUID draftId = row.getObject("draft_id", UUID.class);
			draft = draftId == null || status == DirectiveStatus.WITHDRAWN ? null
					: new DraftRef(draftId, row.getInt("draft_number"), row.getBoolean("draft_mine"));
			summary = new Distribution.Summary(row.getInt("carry_out"), row.getInt("to_know"), row.getInt("steps"),
					row.getObject("first_due", LocalDate.class), row.getInt("reporting_without"));
			recipients = new Recipients(row.getInt("carry_out"), row.getInt("to_know"), row.getInt("opened"),
					row.getInt("acknowledged"));
			Instant presentedAt = instant(row, "presented_at");
			presented = presentedAt == null ? null : new Presented(row.getString("presented_by_name"), presentedAt,
					row.getString("returned_by_name"), instant(row, "returned_at"), row.getString("return_reason"));
			hasText = row.getBoolean("has_text");
			carriers = List.of((UUID[]) row.getArray("carriers").getArray());
		}

	}

}
