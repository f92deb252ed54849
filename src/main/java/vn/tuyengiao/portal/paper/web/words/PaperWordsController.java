package vn.tuyengiao.portal.paper.web.words;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.issue.PaperSamples;
import vn.tuyengiao.portal.paper.domain.layout.LayoutAdministration;
import vn.tuyengiao.portal.paper.domain.words.SigningAdministration;
import vn.tuyengiao.portal.paper.domain.words.WordsAdministration;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;

/** The office's words for documents, and the page of all that is kept for them. */
@Controller
@RequestMapping(PaperWordsController.ADDRESS)
class PaperWordsController extends RecordController<PaperWordsRecordForm> {

	static final String ADDRESS = "/admin/paper-words";

	private static final int SHORT = 2;

	private static final int LONG = 6;

	private final WordsAdministration texts;

	private final SigningAdministration signing;

	private final LayoutAdministration layouts;

	private final PaperSamples samples;

	private final Words words;

	private final VietnamTime time;

	PaperWordsController(WordsAdministration texts, SigningAdministration signing, LayoutAdministration layouts,
			PaperSamples samples, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("paper.words.list", "paper.words.add", "paper.words.edit", "paper.words.added",
				"paper.words.changed"), words);
		this.texts = texts;
		this.signing = signing;
		this.layouts = layouts;
		this.samples = samples;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("today", time.today());
		model.addAttribute("texts", texts.list());
		model.addAttribute("signing", signing.list());
		model.addAttribute("layouts", layouts.list());
		model.addAttribute("shown", samples.kinds());
		return "paper/words-list";
	}

	@Override
	protected PaperWordsRecordForm blank(@Nullable String under) {
		PaperWordsRecordForm form = new PaperWordsRecordForm();
		form.begin(time.today());
		return form;
	}

	@Override
	protected Stored<PaperWordsRecordForm> stored(UUID id) {
		return new Stored<>(PaperWordsRecordForm.of(texts.words(id)), false);
	}

	@Override
	protected void add(UUID id, PaperWordsRecordForm form) {
		texts.add(id, form.command());
	}

	@Override
	protected void change(UUID id, PaperWordsRecordForm form) {
		texts.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name"))
			.row(RecordField.select("kind", words.options("paper.kind", PaperKind.class)))
			.row(RecordField.lines("subject", SHORT).hint("paper.values.hint"))
			.row(RecordField.lines("addressees", SHORT).hint("paper.part.ADDRESSEES.hint"))
			.row(RecordField.lines("grounds", LONG).hint("paper.part.GROUNDS.hint"))
			.row(RecordField.lines("opening", LONG).hint("paper.part.OPENING.hint"))
			.row(RecordField.lines("body", LONG).hint("paper.part.BODY.hint"))
			.row(RecordField.lines("closing", LONG).hint("paper.part.CLOSING.hint"))
			.row(RecordField.lines("recipients", LONG).hint("paper.part.RECIPIENTS.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

}
