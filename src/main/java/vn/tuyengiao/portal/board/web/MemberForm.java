package vn.tuyengiao.portal.board.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.domain.MemberCommand;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A new member as typed: either a person of the unit or the names of a new one.
 * {@code id} makes a form that is sent twice add one.
 */
@Getter
@Setter
public class MemberForm {

	@NotNull
	private @Nullable UUID id;

	@Label("board.person")
	private @Nullable UUID personId;

	@Size(max = 100)
	@Label("board.family-name")
	private @Nullable String familyName;

	@Size(max = 50)
	@Label("board.given-name")
	private @Nullable String givenName;

	@NotNull
	@Label("board.role")
	private @Nullable BoardRole role;

	@NotNull
	@Label("board.post-kind")
	private @Nullable PostKind postKind;

	@NotBlank
	@Size(max = 200)
	@Label("board.post")
	private @Nullable String post;

	@NotNull
	@Label("board.from")
	private @Nullable LocalDate from;

	@Size(max = 50)
	@Label("board.decision-no")
	private @Nullable String decisionNo;

	static MemberForm blank(LocalDate today) {
		MemberForm form = new MemberForm();
		form.id = Ids.next();
		form.role = BoardRole.MEMBER;
		form.from = today;
		return form;
	}

	/** Demands one person, chosen or named. */
	void checkPerson(BindingResult binding) {
		boolean named = familyName != null || givenName != null;
		if (personId != null && named) {
			binding.rejectValue("personId", "board.fault.chosen-and-named");
		}
		if (personId == null && familyName == null) {
			binding.rejectValue("familyName", "board.fault.name-missing");
		}
		if (personId == null && givenName == null) {
			binding.rejectValue("givenName", "board.fault.name-missing");
		}
	}

	/** Of a form without faults; so is the next. */
	UUID membershipId() {
		return EntryId.of(id, this);
	}

	MemberCommand command() {
		return new MemberCommand(personId, familyName, givenName, Objects.requireNonNull(role),
				Objects.requireNonNull(postKind), Objects.requireNonNull(post), Objects.requireNonNull(from),
				decisionNo);
	}

}
