package vn.tuyengiao.portal.plan.web.results;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.results.ResultsDesk.MakeResults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Of which period and of what; {@code token} is new in each form. */
@Getter
@Setter
class ResultsForm {

	private @Nullable UUID token;

	@NotNull
	@Label("plan.results.unit")
	private @Nullable UUID unit;

	@NotNull
	@Label("plan.list.period")
	private @Nullable UUID period;

	@NotNull
	@Label("plan.list.subject")
	private @Nullable Subject subject;

	/** Of a form without faults. */
	MakeResults command() {
		return new MakeResults(EntryId.of(token != null ? token : Ids.next(), this), Objects.requireNonNull(unit),
				Objects.requireNonNull(period), Objects.requireNonNull(subject));
	}

}
