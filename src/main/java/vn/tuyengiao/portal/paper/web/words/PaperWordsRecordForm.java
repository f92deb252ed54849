package vn.tuyengiao.portal.paper.web.words;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;
import vn.tuyengiao.portal.paper.domain.words.WordsCommand;
import vn.tuyengiao.portal.paper.domain.words.WordsView;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The office's words for a kind of document, as they are typed. */
@Getter
@Setter
public class PaperWordsRecordForm extends DatedForm {

	@NotNull
	@Label(value = "paper.kind", names = "paper.kind")
	private @Nullable PaperKind kind;

	@NotBlank
	@Size(max = 500)
	@Label("paper.part.SUBJECT")
	private @Nullable String subject;

	@Size(max = 2000)
	@Label("paper.part.ADDRESSEES")
	private @Nullable String addressees;

	@Size(max = 4000)
	@Label("paper.part.GROUNDS")
	private @Nullable String grounds;

	@Size(max = 4000)
	@Label("paper.part.OPENING")
	private @Nullable String opening;

	@Size(max = 20000)
	@Label("paper.part.BODY")
	private @Nullable String body;

	@Size(max = 4000)
	@Label("paper.part.CLOSING")
	private @Nullable String closing;

	@Size(max = 2000)
	@Label("paper.part.RECIPIENTS")
	private @Nullable String recipients;

	static PaperWordsRecordForm of(WordsView stored) {
		PaperWordsRecordForm form = new PaperWordsRecordForm();
		WordsCommand said = stored.said();
		form.show(stored.id(), stored.version(), said.name(), said.validFrom(), said.validTo());
		form.kind = said.kind();
		form.subject = said.wording().subject();
		form.addressees = said.wording().addressees();
		form.grounds = said.wording().grounds();
		form.opening = said.wording().opening();
		form.body = said.wording().body();
		form.closing = said.wording().closing();
		form.recipients = said.wording().recipients();
		return form;
	}

	/** Of a form without faults. */
	WordsCommand command() {
		return new WordsCommand(name(), Objects.requireNonNull(kind), new PaperWording(said(subject), said(addressees),
				said(grounds), said(opening), said(body), said(closing), said(recipients)), validFrom(), getValidTo());
	}

	private static String said(@Nullable String text) {
		return text == null ? "" : text.replace("\r\n", "\n").strip();
	}

}
