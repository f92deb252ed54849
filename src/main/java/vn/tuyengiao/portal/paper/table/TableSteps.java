package vn.tuyengiao.portal.paper.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * A table comes in: pasted or sent, shown as it was understood, put right, and taken
 * whole or not at all. Nothing is kept in between; the page holds it all.
 */
@Component
@RequiredArgsConstructor
public class TableSteps {

	private static final String VIEW = "paper/table";

	private static final String TAKE = "take";

	private final Tables tables;

	private final Words words;

	private final VietnamTime time;

	/** Where to paste it. */
	public String begin(TableUse use, Model model) {
		TableForm form = new TableForm();
		form.start(use.version());
		model.addAttribute("form", form);
		return show(use, null, Map.of(), false, model);
	}

	/**
	 * One press of a button of the page.
	 * @param button {@code read}, {@code take}, or {@code faults} for the workbook with
	 * what is wrong in it
	 * @param back where to say that nobody writes here any more
	 */
	public ModelAndView press(String button, TableForm form, BindingResult binding, Supplier<TableUse> uses,
			String back, Model model, RedirectAttributes redirect) {
		Press press = new Press(form, uses, model);
		return FormStep.of(binding, () -> {
			if ("faults".equals(button)) {
				return press.giveBack();
			}
			press.read(form.table(tables));
			if (TAKE.equals(button)) {
				press.requireFaultless();
				return press.use().store(form, redirect);
			}
			return new ModelAndView(press.show(false), model.asMap());
		}).done(answer -> answer).stale(press::again).refused(redirect, back).orShow(model, () -> press.show(false));
	}

	private String show(TableUse use, @Nullable TableReading reading, Map<Integer, TableRowState> states, boolean stale,
			Model model) {
		model.addAttribute("sheet", new TablePage(words, use.around(), reading, states, stale));
		return VIEW;
	}

	/** The table of one press, as far as it was read. */
	@RequiredArgsConstructor
	private final class Press {

		private final TableForm form;

		private final Supplier<TableUse> uses;

		private final Model model;

		private @Nullable TableUse use;

		private @Nullable TableReading reading;

		private Map<Integer, TableRowState> states = Map.of();

		private TableUse use() {
			TableUse known = use;
			if (known == null) {
				known = uses.get();
				use = known;
			}
			return known;
		}

		private void read(OfficeTable table) {
			TableReading read = TableReading.of(table, use().columns(), form.getColumns(), time.today(),
					LocaleContextHolder.getLocale());
			Map<Integer, TableRowState> found = new LinkedHashMap<>();
			List<TableReading.Row> skipped = read.rows()
				.stream()
				.filter(row -> form.getSkipped().contains(row.number()))
				.toList();
			skipped.forEach(read::leaveOut);
			found.putAll(use().check(read, form));
			skipped.forEach(row -> found.put(row.number(), TableRowState.LEFT_OUT));
			skipped.forEach(read::showOnly);
			states = found;
			reading = read;
			read.places()
				.forEach(place -> form.getColumns()
					.put(place.index(), place.column() == null ? TableReading.LEFT_OUT : place.key()));
		}

		private void requireFaultless() {
			TableReading read = reading;
			if (read == null || !read.isFaultless()) {
				throw new InvalidInputException("", "table.fault.left", read == null ? 0 : read.faults());
			}
			if (read.isEmpty()) {
				throw new InvalidInputException("", "table.fault.nothing");
			}
		}

		private String show(boolean stale) {
			form.tokenOrNew();
			return TableSteps.this.show(use(), reading, states, stale, model);
		}

		/** Somebody else wrote: the same table on what is there now. */
		private ModelAndView again() {
			use = null;
			form.goOnFrom(use().version());
			read(form.table(tables));
			return new ModelAndView(show(true), model.asMap(), HttpStatus.CONFLICT);
		}

		/** The workbook that came, with what is wrong in it. */
		private ModelAndView giveBack() {
			// whatever becomes of the file, the table that was read before stays on the
			// page
			readTyped();
			Upload workbook = form.workbook();
			if (workbook == null) {
				throw new InvalidInputException("file", "table.fault.file");
			}
			read(tables.workbook("file", workbook));
			Map<Integer, String> notes = notes();
			String name = "loi-" + (workbook.name() == null ? "bang.xlsx" : workbook.name());
			return new ModelAndView((model, request, response) -> {
				response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
				response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
				tables.annotate("file", workbook, notes, response.getOutputStream());
			});
		}

		private void readTyped() {
			String typed = form.getText();
			if (typed != null && !typed.isBlank()) {
				read(form.typed(tables));
			}
		}

		/** What is wrong with each row, and the name of the column that says so. */
		private Map<Integer, String> notes() {
			Map<Integer, String> notes = new LinkedHashMap<>();
			TableReading read = reading;
			if (read != null) {
				List<String> heads = new ArrayList<>(List.of(words.say("table.faults")));
				read.places().forEach(place -> {
					TableFault fault = place.fault();
					if (fault != null) {
						heads.add(place.name() + ": " + words.say(fault.message()));
					}
				});
				notes.put(Math.max(1, read.headNumber()), String.join("; ", heads));
				read.rows().forEach(row -> {
					List<String> said = new ArrayList<>();
					row.faults().forEach((key, fault) -> said.add(read.head(key) + ": " + words.say(fault.message())));
					if (!said.isEmpty()) {
						notes.put(row.number(), String.join("; ", said));
					}
				});
			}
			return notes;
		}

	}

}
