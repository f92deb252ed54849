package vn.tuyengiao.portal.conference.web.series;

import java.time.YearMonth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.carried.ItemState;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What the host says to an item. */
@Getter
@Setter
public class ItemDecisionForm {

	@NotNull
	@Label("series.item.decision")
	private @Nullable ItemState state;

	@Size(max = 1000)
	@Label("series.item.answer")
	private @Nullable String answer;

	@Label("series.item.month")
	private @Nullable YearMonth month;

}
