package vn.tuyengiao.portal.paper.web.words;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tuyengiao.portal.paper.domain.layout.LayoutAdministration;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;

/**
 * Layouts of documents, as administrators keep them. The list stands on the page of
 * words.
 */
@Controller
@RequestMapping("/admin/paper-layouts")
class PaperLayoutController extends RecordController<PaperLayoutForm> {

	private final LayoutAdministration layouts;

	private final VietnamTime time;

	PaperLayoutController(LayoutAdministration layouts, Words words, VietnamTime time) {
		super("/admin/paper-layouts", new Keys("paper.words.list", "paper.layout.add", "paper.layout.edit",
				"paper.layout.added", "paper.layout.changed"), words);
		this.layouts = layouts;
		this.time = time;
	}

	@GetMapping
	String list() {
		return "redirect:" + PaperWordsController.ADDRESS;
	}

	@Override
	protected PaperLayoutForm blank(@Nullable String under) {
		PaperLayoutForm form = new PaperLayoutForm();
		layouts.list().stream().findFirst().ifPresent(newest -> form.begin(PaperLayoutForm.of(newest)));
		form.begin(time.today());
		return form;
	}

	@Override
	protected Stored<PaperLayoutForm> stored(UUID id) {
		return new Stored<>(PaperLayoutForm.of(layouts.layout(id)), layouts.isUsed(id));
	}

	@Override
	protected void add(UUID id, PaperLayoutForm form) {
		layouts.add(id, form.command());
	}

	@Override
	protected void change(UUID id, PaperLayoutForm form) {
		layouts.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name"), RecordField.text("font"))
			.row(number("top"), number("bottom"), number("left"), number("right"))
			.row(number("banner"), number("superior"), number("issuer"))
			.row(number("number"), number("day"), number("letter"))
			.row(number("type"), number("subject"))
			.row(number("body"), number("line"), number("indent"))
			.row(number("table"), number("signature"))
			.row(number("label"), number("recipients"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

	private static RecordField number(String name) {
		return RecordField.number(name);
	}

}
