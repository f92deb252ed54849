package vn.tuyengiao.portal.directive.domain.list;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.SearchWords;

/** Where a word of a search may stand with a directive. */
@UtilityClass
public class DirectiveWords {

	/**
	 * SQL condition for {@link SearchWords#each} on {@code directive d}, its
	 * {@code directive_version v} and its {@code document_type t}: a word stands in
	 * number, subject or type, with a document, or in a file.
	 */
	public static final String ANYWHERE = """
			(d.search like fold(:word) or v.search like fold(:word) or t.search like fold(:word)
			 or exists (select 1 from directive_document dd where dd.version_id = v.id and dd.search like fold(:word))
			 or v.id = any(array(select dd.version_id from stored_file f join directive_document dd on dd.file_id = f.id
			      where to_tsvector('simple', search_text(f.text)) @@ to_tsquery('simple', fold(:term)))))
			""";

}
