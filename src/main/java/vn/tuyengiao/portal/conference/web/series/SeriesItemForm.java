package vn.tuyengiao.portal.conference.web.series;

import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.carried.ItemProposal;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What somebody proposes for a coming meeting, as it is typed. */
@Getter
@Setter
public class SeriesItemForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	@Label("series.item.unit")
	private @Nullable UUID unit;

	@NotBlank
	@Size(max = 300)
	@Label("series.item.title")
	private @Nullable String title;

	@NotBlank
	@Size(max = 2000)
	@Label("series.item.why")
	private @Nullable String why;

	@Min(1)
	@Max(480)
	@Label("series.item.needs")
	private @Nullable Integer minutes;

	@Label("series.item.month")
	private @Nullable YearMonth month;

	static SeriesItemForm blank(UUID unit) {
		SeriesItemForm form = new SeriesItemForm();
		form.id = Ids.next();
		form.unit = unit;
		return form;
	}

	UUID itemId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	ItemProposal proposal() {
		return new ItemProposal(Objects.requireNonNull(title), Objects.requireNonNull(why), minutes,
				month == null ? null : month.atDay(1));
	}

}
