package vn.tuyengiao.portal.paper.web.words;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tuyengiao.portal.paper.SigningPost;
import vn.tuyengiao.portal.paper.domain.words.SigningAdministration;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;

/** How posts sign, as administrators keep it. The list stands on the page of words. */
@Controller
@RequestMapping("/admin/signing-lines")
class SigningLineController extends RecordController<SigningLineForm> {

	private final SigningAdministration lines;

	private final Words words;

	private final VietnamTime time;

	SigningLineController(SigningAdministration lines, Words words, VietnamTime time) {
		super("/admin/signing-lines", new Keys("paper.words.list", "paper.signing.add", "paper.signing.edit",
				"paper.signing.added", "paper.signing.changed"), words);
		this.lines = lines;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list() {
		return "redirect:" + PaperWordsController.ADDRESS;
	}

	@Override
	protected SigningLineForm blank(@Nullable String under) {
		SigningLineForm form = new SigningLineForm();
		form.begin(time.today());
		return form;
	}

	@Override
	protected Stored<SigningLineForm> stored(UUID id) {
		return new Stored<>(SigningLineForm.of(lines.line(id)), false);
	}

	@Override
	protected void add(UUID id, SigningLineForm form) {
		lines.add(id, form.command());
	}

	@Override
	protected void change(UUID id, SigningLineForm form) {
		lines.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.select("post", words.options("paper.post", SigningPost.class)))
			.row(RecordField.text("authority").hint("paper.authority.hint"))
			.row(RecordField.text("name").hint("paper.position.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

}
