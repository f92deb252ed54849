package vn.tuyengiao.portal.task.web.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** An answer as it is typed. {@code at}: to which proposals, as they were picked. */
@Getter
@Setter
public class ProposalAnswerForm {

	@NotNull
	private @Nullable UUID id;

	private List<UUID> at = new ArrayList<>();

	@NotBlank
	@Size(max = 10_000)
	@Label("proposal.answer.words")
	private @Nullable String words;

	static ProposalAnswerForm to(List<UUID> picked) {
		ProposalAnswerForm form = new ProposalAnswerForm();
		form.id = Ids.next();
		form.at = picked;
		return form;
	}

	UUID answerId() {
		return EntryId.of(id, this);
	}

	String text() {
		return Objects.requireNonNullElse(words, "");
	}

}
