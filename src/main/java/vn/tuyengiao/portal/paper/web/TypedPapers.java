package vn.tuyengiao.portal.paper.web;

import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.book.PaperFilter;
import vn.tuyengiao.portal.paper.domain.book.PaperProgress;

/** The filter of the list as it stands in the address. */
@Getter
@Setter
class TypedPapers {

	private @Nullable String q;

	private @Nullable PaperKind kind;

	private @Nullable Integer year;

	private @Nullable PaperProgress state;

	PaperFilter filter() {
		return new PaperFilter(q, kind, year, state);
	}

}
