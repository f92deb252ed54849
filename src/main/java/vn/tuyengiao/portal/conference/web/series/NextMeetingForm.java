package vn.tuyengiao.portal.conference.web.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.next.NextOffer;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The next meeting of a series, as it is opened. */
@Getter
@Setter
public class NextMeetingForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	@Label("series.next.month")
	private @Nullable YearMonth month;

	@NotNull
	@Label("conference.held-on")
	private @Nullable LocalDate heldOn;

	static NextMeetingForm of(NextOffer offer) {
		NextMeetingForm form = new NextMeetingForm();
		form.id = Ids.next();
		form.month = YearMonth.from(offer.chosen().month());
		form.heldOn = offer.heldOn();
		return form;
	}

	UUID conferenceId() {
		return EntryId.of(id, this);
	}

}
