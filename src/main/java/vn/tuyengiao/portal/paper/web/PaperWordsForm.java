package vn.tuyengiao.portal.paper.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk.ChooseWords;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The words of a document, its style, its day and who signs. */
@Getter
@Setter
public class PaperWordsForm {

	private long version = PaperSheet.NO_DRAFT;

	@NotNull
	@Label(value = "paper.style", names = "paper.style")
	private TaskStyle style = TaskStyle.TABLE;

	@Size(max = 500)
	@Label("paper.part.SUBJECT")
	private String subject = "";

	@Size(max = 2000)
	@Label("paper.part.ADDRESSEES")
	private String addressees = "";

	@Size(max = 4000)
	@Label("paper.part.GROUNDS")
	private String grounds = "";

	@Size(max = 4000)
	@Label("paper.part.OPENING")
	private String opening = "";

	@Size(max = 20000)
	@Label("paper.part.BODY")
	private String body = "";

	@Size(max = 4000)
	@Label("paper.part.CLOSING")
	private String closing = "";

	@Size(max = 2000)
	@Label("paper.part.RECIPIENTS")
	private String recipients = "";

	@Label("paper.day")
	private @Nullable LocalDate datedOn;

	@Label("paper.signer")
	private @Nullable UUID signerId;

	static PaperWordsForm of(PaperSheet sheet) {
		PaperWordsForm form = new PaperWordsForm();
		PaperWording words = sheet.words();
		form.version = sheet.draftVersion();
		form.style = sheet.draft().style();
		form.subject = words.subject();
		form.addressees = words.addressees();
		form.grounds = words.grounds();
		form.opening = words.opening();
		form.body = words.body();
		form.closing = words.closing();
		form.recipients = words.recipients();
		form.datedOn = sheet.draft().datedOn();
		form.signerId = sheet.draft().signerId();
		return form;
	}

	/** Of a form without faults. */
	ChooseWords command(PaperSheet sheet) {
		Map<PaperPart, String> words = new EnumMap<>(PaperPart.class);
		PaperWording typed = new PaperWording(said(subject), said(addressees), said(grounds), said(opening), said(body),
				said(closing), said(recipients));
		for (PaperPart part : PaperPages.parts(sheet.record().kind())) {
			words.put(part, part.of(typed));
		}
		return new ChooseWords(version, words, style, datedOn, signerId);
	}

	private static String said(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").strip();
	}

}
