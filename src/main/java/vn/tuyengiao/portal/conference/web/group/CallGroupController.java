package vn.tuyengiao.portal.conference.web.group;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.conference.domain.group.CallGroupRow;
import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** Standing groups: their list, and what each is to be. */
@Controller
@RequestMapping(CallGroupController.ADDRESS)
class CallGroupController extends RecordController<CallGroupForm> {

	static final String ADDRESS = "/conferences/groups";

	private final CallGroups groups;

	private final Words words;

	private final VietnamTime time;

	CallGroupController(CallGroups groups, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("call-group.list.title", "call-group.add", "call-group.edit", "call-group.added",
				"call-group.changed"), words);
		this.groups = groups;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25) Pageable pageable, Model model) {
		model.addAttribute("page", groups.page(q, ended, pageable).map(this::line));
		Opens.put(model, GroupLine.class, GroupLine::href);
		model.addAttribute("keeps", groups.ownUnit().isPresent());
		return "conference/groups";
	}

	private GroupLine line(CallGroupRow row) {
		LocalDate end = row.validTo();
		return new GroupLine(ADDRESS + "/" + row.id() + "/members", row.name(), row.unitName(),
				GroupRule.say(words, row.boardRole(), row.postKind(), row.below()), row.people(), row.kinds(),
				end != null && end.isBefore(time.today()));
	}

	@Override
	protected CallGroupForm blank(@Nullable String under) {
		groups.requireKeeper();
		return CallGroupForm.blank(groups.ownUnit().map(UnitView::label).orElse(null), time.today());
	}

	@Override
	protected Stored<CallGroupForm> stored(UUID id) {
		return new Stored<>(CallGroupForm.of(groups.kept(id)), true);
	}

	@Override
	protected void add(UUID id, CallGroupForm form) {
		groups.add(id, Objects.requireNonNull(form.getUnit()), form.command());
	}

	@Override
	protected void change(UUID id, CallGroupForm form) {
		groups.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		groups.requireKeeper();
		page.row(RecordField.text("name").hint("call-group.name.hint"))
			.row(RecordField.suggested("unit", "/conferences/unit-names")
				.hint("call-group.unit.hint")
				.fixed(used, "call-group.unit.fixed"))
			.row(RecordField.select("boardRole", words.options("board.role", BoardRole.class))
				.hint("call-group.role.hint"),
					RecordField.select("postKind", words.options("board.post-kind", PostKind.class))
						.hint("call-group.post.hint"))
			.row(RecordField.tick("below").hint("call-group.below.hint"))
			.row(RecordField
				.choices("kinds", groups.kinds().stream().map(kind -> Option.of(kind.id(), kind.name())).toList())
				.hint("call-group.kinds.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

	/** A row in words. */
	public record GroupLine(String href, String name, String unit, String rule, int people, String kinds,
			boolean over) {
	}

}
