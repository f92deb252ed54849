package vn.tuyengiao.portal.plan.web.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/** Results of tasks from Excel and Word, and to Excel. */
@Controller
@RequestMapping("/plans/{id}/report/edit/table")
@RequiredArgsConstructor
class ReportTableController {

	private final PlanDrafts drafts;

	private final ReportService reports;

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
			return "redirect:/plans/" + id + "/report";
		}
	}

	@PostMapping
	ModelAndView press(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "read") String button,
			@Valid @ModelAttribute("form") TableForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return steps.press(button, form, binding, () -> use(id), "/plans/" + id + "/report", model, redirect);
	}

	/** The tasks with their results so far, to be filled in. */
	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		ReportTable use = use(id);
		List<ReportTable.Result> results = new ArrayList<>();
		for (PlanView.Line line : use.tasks()) {
			results.add(new ReportTable.Result(results.size() + 1, line));
		}
		xlsx.send(response, "ket-qua-nhiem-vu", "plan.edit.result.lines", use.written(), results.stream());
	}

	private ReportTable use(UUID id) {
		return new ReportTable(drafts.layOut(id, Subject.REPORT).plan(), reports, words, tableWords);
	}

}
