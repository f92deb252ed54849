package vn.tuyengiao.portal.paper.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk.IssuePaper;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Number and day under which a document goes out. */
@Getter
@Setter
public class PaperIssueForm {

	private static final int MOST = 99_999;

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotNull
	@Label("paper.day")
	private @Nullable LocalDate datedOn;

	@Min(1)
	@Max(MOST)
	@Label("paper.number")
	private @Nullable Integer number;

	static PaperIssueForm of(PaperSheet sheet, LocalDate today) {
		PaperIssueForm form = new PaperIssueForm();
		form.id = Objects.requireNonNullElseGet(sheet.draftId(), Ids::next);
		form.version = sheet.draftVersion();
		LocalDate chosen = sheet.record().given() == null ? sheet.draft().datedOn() : sheet.record().given().datedOn();
		form.datedOn = chosen == null || chosen.isAfter(today) ? today : chosen;
		return form;
	}

	/** Of a form without faults. */
	IssuePaper command() {
		return new IssuePaper(Objects.requireNonNull(id), version, Objects.requireNonNull(datedOn), number);
	}

}
