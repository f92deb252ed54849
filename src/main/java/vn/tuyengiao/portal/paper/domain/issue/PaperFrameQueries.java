package vn.tuyengiao.portal.paper.domain.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.domain.issue.PaperFrame.FrameSigning;
import vn.tuyengiao.portal.paper.domain.issue.PaperFrame.FrameUnit;
import vn.tuyengiao.portal.paper.domain.issue.PaperQueries.PapersOfRecord;
import vn.tuyengiao.portal.paper.domain.layout.LayoutView;
import vn.tuyengiao.portal.paper.domain.layout.PaperGeometry;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.database.Rows;

/** What stands around records in their documents; each method is one statement. */
@Component
@RequiredArgsConstructor
class PaperFrameQueries {

	private static final String FRAME = """
			with d as (select %s as day)
			select d.day, %s as papers, l.*, w.subject, w.addressees, w.grounds, w.opening, w.body, w.closing, w.recipients,
			       u.kind as unit_kind, u.name as unit_name, u.short_name, u.committee_name, u.symbol,
			       above.kind as above_kind, above.name as above_name, above.short_name as above_short_name,
			       above.committee_name as above_committee_name, above.symbol as above_symbol,
			       (select jsonb_agg(jsonb_build_object('post', s.post, 'authority', s.authority, 'name', s.name))
			          from signing_line s
			         where d.day between s.valid_from and coalesce(s.valid_to, 'infinity')) as signing,
			       t.id as type_id, t.name as type_name, t.abbreviation,
			       b.id as body_id, b.name as body_name, b.suffix,
			       (select coalesce(max(s.last_number), 0)
			          from term left join number_sequence s on s.term_id = term.id and s.type_id = t.id and s.body_id = b.id
			         where d.day between term.starts_on and term.ends_on
			         group by term.id) as last_number
			  from d
			  join unit u on u.id = :unit
			  join paper_layout l on d.day between l.valid_from and coalesce(l.valid_to, 'infinity')
			  left join unit above on above.id = u.parent_id
			  left join paper_words w on w.kind = :kind and d.day between w.valid_from and coalesce(w.valid_to, 'infinity')
			  left join lateral (
			       select t.id, t.name, t.abbreviation
			         from document_type t join document_type_use x on x.type_id = t.id
			        where (t.id = :type or cast(:type as uuid) is null and x.record_kind = :use and (t.abbreviation is not null or :unnumbered)
			                               and d.day between t.valid_from and coalesce(t.valid_to, 'infinity'))
			        order by (t.abbreviation is not distinct from :abbreviation) desc, (:unnumbered and t.abbreviation is null) desc, t.position, t.id
			        limit 1) t on true
			  left join lateral (
			       select b.id, b.name, b.suffix
			         from issuing_body b
			        where b.unit_id = u.id and b.board = :board and d.day between b.valid_from and coalesce(b.valid_to, 'infinity')
			        order by b.position, b.id
			        limit 1) b on true
			""";

	/**
	 * The day that the draft is to bear, where none is asked for; today where it has
	 * none.
	 */
	private static final String DAY = """
			coalesce(cast(:day as date), (select p.dated_on from paper p
			    where p.kind = :kind and p.record_id = :record and p.status = 'DRAFT'), cast(:today as date))""";

	private static final String LAYOUT = """
			select l.* from paper_layout l where l.id = :id
			""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	/**
	 * @param day none for the one that its draft is to bear, else today
	 * @throws NotFoundException if there is no such unit, or no layout on that day
	 */
	Framed of(PaperRecord record, @Nullable LocalDate day, LocalDate today) {
		PaperKind kind = record.kind();
		return jdbc.sql(FRAME.formatted(DAY, PaperQueries.OF_RECORD))
			.param("day", day, Types.DATE)
			.param("today", today)
			.param("kind", kind.name())
			.param("record", record.id())
			.param("unit", record.unitId())
			.param("board", record.byBoard())
			.param("use", kind.getUse().name())
			.param("abbreviation", kind.getAbbreviation())
			.param("unnumbered", kind.isUnnumbered())
			.param("type", record.given() == null ? null : record.given().typeId(), Types.OTHER)
			.query((row, number) -> new Framed(frame(row), Rows.day(row, "day"),
					PaperQueries.papers(row.getString("papers"))))
			.optional()
			.orElseThrow(() -> new NotFoundException("layout of " + Objects.requireNonNullElse(day, today)));
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	LayoutView layout(UUID id) {
		return jdbc.sql(LAYOUT)
			.param("id", id)
			.query((row, number) -> layout(row))
			.optional()
			.orElseThrow(() -> new NotFoundException("layout " + id));
	}

	private static PaperFrame frame(ResultSet row) throws SQLException {
		String signing = row.getString("signing");
		PaperWording words = row.getString("subject") == null ? PaperWording.NONE
				: new PaperWording(row.getString("subject"), row.getString("addressees"), row.getString("grounds"),
						row.getString("opening"), row.getString("body"), row.getString("closing"),
						row.getString("recipients"));
		String type = row.getString("type_name");
		String abbreviation = row.getString("abbreviation");
		return new PaperFrame(unit(row, "unit_kind", "unit_name", ""),
				row.getString("above_name") == null ? null : unit(row, "above_kind", "above_name", "above_"),
				layout(row), words,
				signing == null ? List.of() : List.of(JSON.readValue(signing, FrameSigning[].class)),
				Rows.id(row, "type_id"), type == null ? "" : type, abbreviation == null ? "" : abbreviation,
				Rows.id(row, "body_id"), row.getString("body_name"), row.getString("suffix"),
				row.getObject("last_number", Integer.class));
	}

	private static FrameUnit unit(ResultSet row, String kind, String name, String prefix) throws SQLException {
		return new FrameUnit(Rows.oneOf(UnitKind.class, row, kind), row.getString(name),
				row.getString(prefix + "short_name"), row.getString(prefix + "committee_name"),
				row.getString(prefix + "symbol"));
	}

	private static LayoutView layout(ResultSet row) throws SQLException {
		return new LayoutView(Rows.id(row, "id"), row.getLong("version"), row.getString("name"),
				new PaperGeometry(row.getString("font"), row.getInt("top_mm"), row.getInt("bottom_mm"),
						row.getInt("left_mm"), row.getInt("right_mm"), row.getInt("banner_pt"),
						row.getInt("superior_pt"), row.getInt("issuer_pt"), row.getInt("number_pt"),
						row.getInt("day_pt"), row.getInt("type_pt"), row.getInt("subject_pt"), row.getInt("letter_pt"),
						row.getInt("body_pt"), row.getInt("line_pt"), row.getInt("indent_mm"), row.getInt("table_pt"),
						row.getInt("signature_pt"), row.getInt("label_pt"), row.getInt("recipients_pt")),
				Rows.day(row, "valid_from"), Rows.day(row, "valid_to"));
	}

	/** What stands around a record, on which day, and what was made of it already. */
	record Framed(PaperFrame frame, LocalDate day, PapersOfRecord papers) {
	}

}
