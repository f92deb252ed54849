package vn.tuyengiao.portal.plan.web.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.paper.table.TableForm;
import vn.tuyengiao.portal.paper.table.TableSteps;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.plan.web.table.TaskColumns.Numbered;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/** Tasks of a plan from Excel and Word, and to Excel. */
@Controller
@RequestMapping("/plans/{id}/edit/table")
@RequiredArgsConstructor
class PlanTableController {

	private final PlanDrafts drafts;

	private final PlanService plans;

	private final TableSteps steps;

	private final PlanWords words;

	private final TableWords tableWords;

	private final Xlsx xlsx;

	@InitBinder("form")
	void asTyped(WebDataBinder binder) {
		TableForm.bindAsTyped(binder);
	}

	@GetMapping
	String begin(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		try {
			return steps.begin(use(id), model);
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return "redirect:/plans/" + id;
		}
	}

	@PostMapping
	ModelAndView press(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "read") String button,
			@Valid @ModelAttribute("form") TableForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return steps.press(button, form, binding, () -> use(id), "/plans/" + id, model, redirect);
	}

	/** A workbook to be filled in, with one example. */
	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/template")
	void template(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		Draft draft = drafts.forTable(id, Subject.PLAN);
		send(draft, "mau-ke-hoach", Stream.of(new Numbered(1, null, example(draft))), response);
	}

	/** The tasks as they are; what is changed there comes back to where it belongs. */
	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		Draft draft = drafts.forTable(id, Subject.PLAN);
		List<Numbered> lines = new ArrayList<>();
		for (PlanView.Line line : draft.plan().lines()) {
			lines.add(new Numbered(lines.size() + 1, line.id(), line.content()));
		}
		send(draft, "nhiem-vu-ke-hoach", lines.stream(), response);
	}

	private void send(Draft draft, String name, Stream<Numbered> lines, HttpServletResponse response)
			throws IOException {
		xlsx.send(response, name, "plan.edit.lines", new TaskColumns(draft, tableWords, words.words()).written(),
				lines);
	}

	private PlanTask example(Draft draft) {
		LocalDate first = draft.plan().head().startsOn();
		return PlanTask.EMPTY.with(TaskField.TASK, words.say("plan.table.example.task"))
			.with(TaskField.FIELD, FieldOfWork.PROPAGANDA)
			.with(TaskField.STARTS_ON, first)
			.with(TaskField.ENDS_ON, first.plusDays(14))
			.with(TaskField.LEAD_TEXT, words.say("plan.table.example.lead"))
			.with(TaskField.EXPECTED_RESULT, words.say("plan.table.example.result"));
	}

	private PlanTable use(UUID id) {
		Draft draft = drafts.forTable(id, Subject.PLAN);
		return new PlanTable(draft, plans, words, new TaskColumns(draft, tableWords, words.words()));
	}

}
