package vn.tuyengiao.portal.directive.domain.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Document;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.Sight;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.FileReading;
import vn.tuyengiao.portal.platform.database.Rows;

/** Documents of directives with what is known of their files; one statement each. */
@Component
@RequiredArgsConstructor
class DirectiveDocumentQueries {

	private static final String DOCUMENT = """
			select dd.*, t.name as type_name, f.name as file_name, f.kind, f.size, f.pages, f.text_state, f.revision,
			       f.unread, f.looked_at, l.display_name as looked_at_by_name
			  from directive_document dd left join document_type t on t.id = dd.type_id
			  left join stored_file f on f.id = dd.file_id left join app_user l on l.id = f.looked_at_by
			""";

	private static final String OF_VERSION = """
			%s where dd.version_id = :version order by dd.position
			""".formatted(DOCUMENT);

	private static final String WITH_VERSION = """
			select d.reference as directive_reference, v.number, v.number = d.current_number as current,
			       v.issued_at is null and d.status <> 'WITHDRAWN' as draft,
			       array(select other.file_id from directive_document other
			               join directive_version v on v.id = other.version_id
			              where v.directive_id = d.id and other.file_id is not null and %1$s) as issued_files,
			       doc.*
			  from (%2$s where dd.id = :document) doc
			  join directive_version v on v.id = doc.version_id
			  join directive d on d.id = v.directive_id
			 where d.id = :directive and %1$s
			""";

	private final JdbcClient jdbc;

	/** In their order. */
	List<Document> ofVersion(UUID versionId) {
		return jdbc.sql(OF_VERSION).param("version", versionId).query((row, number) -> document(row)).list();
	}

	/** A document of a version that the reader may see. */
	Optional<FoundDocument> find(Sight seen, UUID documentId, AccessScope scope) {
		UUID directiveId = seen.head().id();
		return jdbc.sql(WITH_VERSION.formatted(DirectiveSheetQueries.versionSeen(seen), DOCUMENT))
			.param("document", documentId)
			.param("directive", directiveId)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query((row, number) -> new FoundDocument(
					new DirectiveDocumentSheet(directiveId, row.getString("directive_reference"), row.getInt("number"),
							row.getBoolean("current"), document(row), List.of(), row.getBoolean("draft"), false),
					Set.copyOf(Rows.ids(row, "issued_files"))))
			.optional();
	}

	private static Document document(ResultSet row) throws SQLException {
		return new Document(Rows.id(row, "id"), row.getBoolean("guidance"), row.getString("type_name"),
				row.getString("reference"), Rows.day(row, "dated_on"), row.getString("subject"),
				Rows.id(row, "file_id"), row.getString("file_name"), Rows.oneOf(FileKind.class, row, "kind"),
				row.getLong("size"), row.getInt("pages"), "READ".equals(row.getString("text_state")),
				Math.max(0, row.getInt("revision") - 1), FileReading.of(row));
	}

	/** {@code files}: all that the reader may see of the directive. */
	record FoundDocument(DirectiveDocumentSheet sheet, Set<UUID> files) {
	}

}
