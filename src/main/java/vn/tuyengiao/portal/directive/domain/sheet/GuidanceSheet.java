package vn.tuyengiao.portal.directive.domain.sheet;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Guidance that is attached to a directive, as far as its document needs it.
 *
 * @param number of the version that it belongs to
 * @param unitId the office that keeps the directive
 * @param byBoard its number is of the office's board, else of its committee
 * @param draft it belongs to a version in preparation
 * @param cited how documents cite the directive
 * @param editable by the reader
 */
public record GuidanceSheet(UUID id, UUID typeId, String typeName, String reference, @Nullable LocalDate datedOn,
		String subject, UUID directiveId, int number, UUID unitId, boolean byBoard, boolean draft, String cited,
		boolean editable) {

	GuidanceSheet editable(boolean may) {
		return new GuidanceSheet(id, typeId, typeName, reference, datedOn, subject, directiveId, number, unitId,
				byBoard, draft, cited, may);
	}

}
