package vn.tuyengiao.portal.directive.domain.sheet;

import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Document;
import vn.tuyengiao.portal.file.StoredFile;

/**
 * A document of a directive with its file.
 *
 * @param number of the version that it belongs to; {@code current}: that is in force
 * @param revisions the file and those that it replaced, newest first, as far as the
 * reader may see them
 * @param draft it belongs to a version in preparation; {@code editable}: by the reader
 */
public record DirectiveDocumentSheet(UUID directiveId, String reference, int number, boolean current, Document document,
		List<StoredFile> revisions, boolean draft, boolean editable) {
}
