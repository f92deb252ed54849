package vn.tuyengiao.portal.conference.web.called;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.call.SendingSheet;
import vn.tuyengiao.portal.conference.domain.call.SendingSheet.SendOrder;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The sending of what the page showed. */
@Getter
@Setter
public class InvitingForm {

	@NotNull
	private @Nullable Long version;

	private int persons;

	private int seats;

	@Label("conference.called.anyway")
	private boolean anyway;

	static InvitingForm of(SendingSheet sheet) {
		InvitingForm form = new InvitingForm();
		form.show(sheet);
		return form;
	}

	/** What is shown is what would be sent. */
	void show(SendingSheet sheet) {
		version = sheet.standing().version();
		persons = sheet.count().persons();
		seats = sheet.count().seats();
	}

	/** Of a form without faults. */
	SendOrder order() {
		return new SendOrder(version == null ? -1 : version, persons, seats, anyway);
	}

}
