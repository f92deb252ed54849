package vn.tuyengiao.portal.conference.web.answer;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.answer.CalledPerson;
import vn.tuyengiao.portal.conference.domain.answer.PersonAnswer;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.OfThePage;

/** What is answered for somebody who is called, as it is typed. */
@Getter
@Setter
public class PersonAnswerForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	/** What the page showed: what still says so was touched by nobody. */
	@OfThePage
	private @Nullable String shown;

	@NotNull
	@Label(value = "conference.answer.reply", names = "conference.answer.reply")
	private InviteeReply reply = InviteeReply.NONE;

	@Size(max = 150)
	@Label("conference.answer.delegate")
	private @Nullable String delegate;

	@Size(max = 200)
	@Label("conference.answer.delegate-post")
	private @Nullable String delegatePost;

	@Size(max = 500)
	@Label("conference.answer.reason")
	private @Nullable String reason;

	static PersonAnswerForm of(CalledPerson person) {
		PersonAnswerForm form = new PersonAnswerForm();
		form.id = person.id();
		form.version = person.version();
		form.reply = person.reply();
		form.delegate = person.delegate();
		form.delegatePost = person.delegatePost();
		form.reason = person.reason();
		form.shown = form.said();
		return form;
	}

	/** Of a form without faults. */
	PersonAnswer answer() {
		return new PersonAnswer(Objects.requireNonNull(id), version, !said().equals(text(shown)), reply, text(delegate),
				text(delegatePost), text(reason));
	}

	private String said() {
		return String.join("|", reply.name(), text(delegate), text(delegatePost), text(reason)).strip();
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
