package vn.tuyengiao.portal.paper.domain.issue;

import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet.IssuedRow;
import vn.tuyengiao.portal.paper.domain.layout.LayoutView;

/** One document as it was issued. {@code signable}: the reader may attach its scan. */
public record IssuedSheet(PaperRecord record, IssuedRow row, LayoutView layout, PartyDocument document,
		boolean signable) {
}
