package vn.tuyengiao.portal.platform.web.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.IncompleteException;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * One press of a form's button: a form without faults goes to one method of a service;
 * then a redirect and one flash message, or the same form again (422) with the faults at
 * their fields, or the page of two versions (409). Nothing runs before
 * {@link #orShow(Model, Supplier)} or {@link #orTell(Words, Runnable)}.
 *
 * @param <T> what the service answers
 */
public final class FormStep<T> {

	private final BindingResult binding;

	private final Supplier<T> step;

	private Predicate<String> ignored = field -> false;

	private Function<T, ModelAndView> answer = result -> {
		throw new IllegalStateException("A step that leads nowhere");
	};

	private Function<StaleException, ModelAndView> stale = ex -> {
		throw ex;
	};

	private @Nullable Supplier<ConflictPage> comparison;

	private Function<RefusedException, ModelAndView> refused = ex -> {
		throw ex;
	};

	private FormStep(BindingResult binding, Supplier<T> step) {
		this.binding = binding;
		this.step = step;
	}

	/** A step that answers nothing. */
	public static FormStep<Void> of(BindingResult binding, Runnable step) {
		return new FormStep<>(binding, () -> {
			step.run();
			return null;
		});
	}

	/** A step whose answer says where to go on, or what to show. */
	public static <T> FormStep<T> of(BindingResult binding, Supplier<T> step) {
		return new FormStep<>(binding, step);
	}

	/**
	 * Where it goes on once it is done, with the message that says so.
	 * @param address inside the portal
	 */
	public FormStep<T> done(RedirectAttributes redirect, String address, String key, @Nullable Object... arguments) {
		return done(result -> {
			Flash.success(redirect, key, arguments);
			return new ModelAndView("redirect:" + address);
		});
	}

	/** What follows, where the answer of the service decides it. */
	public FormStep<T> done(Function<T, ModelAndView> then) {
		answer = then;
		return this;
	}

	/** Fields whose faults do not stand in the way. */
	public FormStep<T> ignoring(Predicate<String> fields) {
		ignored = fields;
		return this;
	}

	/** The page of two versions, if somebody else was faster. */
	public FormStep<T> stale(Supplier<ModelAndView> page) {
		stale = ex -> page.get();
		return this;
	}

	/**
	 * The page of two versions, if somebody else was faster. Where both say the same it
	 * is done: the button was pressed twice. The page has to show all that the form says.
	 */
	public FormStep<T> compared(Supplier<ConflictPage> page) {
		comparison = page;
		return this;
	}

	/** What a refusal leads to, where it is not the house's page. */
	public FormStep<T> refused(Function<RefusedException, ModelAndView> then) {
		refused = then;
		return this;
	}

	/** Where the refusal is told instead of on a page of its own. */
	public FormStep<T> refused(RedirectAttributes redirect, String address) {
		return refused(ex -> {
			Flash.warning(redirect, ex.getCode(), ex.getArguments());
			return new ModelAndView("redirect:" + address);
		});
	}

	/**
	 * Takes the step.
	 * @param view fills the model of the form anew and names its template; only asked for
	 * if there are faults
	 */
	public ModelAndView orShow(Model model, Supplier<String> view) {
		try {
			if (faults().isEmpty()) {
				try {
					return answer.apply(step.get());
				}
				catch (InvalidInputException invalid) {
					apply(invalid);
				}
			}
			return again(view.get(), model);
		}
		catch (StaleException ex) {
			return comparison == null ? stale.apply(ex) : compare(comparison.get());
		}
		catch (RefusedException ex) {
			return refused.apply(ex);
		}
	}

	/**
	 * Takes the step for a page that keeps its draft by itself: 200 with what the service
	 * answers, or 422 with the faults.
	 * @param reachable asked for if there are faults before: refuses whoever could not
	 * take the step at all
	 */
	public ResponseEntity<Object> orTell(Words words, Runnable reachable) {
		if (faults().isEmpty()) {
			try {
				return ResponseEntity.ok(step.get());
			}
			catch (InvalidInputException invalid) {
				apply(invalid);
			}
		}
		else {
			reachable.run();
		}
		return ResponseEntity.unprocessableContent().body(DraftAnswer.Faults.of(faults(), words));
	}

	/** What was answered to the first press, the second one need not know. */
	private ModelAndView compare(ConflictPage page) {
		return page.isEmpty() ? answer.apply(null) : page.page();
	}

	private List<ObjectError> faults() {
		return binding.getAllErrors()
			.stream()
			.filter(error -> !(error instanceof FieldError at && ignored.test(at.getField())))
			.toList();
	}

	private void apply(InvalidInputException invalid) {
		FormErrors.apply(binding, invalid);
		if (invalid instanceof IncompleteException incomplete && binding.getTarget() instanceof DraftForm draft) {
			draft.keptAs(incomplete.getVersion());
		}
	}

	/** A form that is shown once more. */
	public static ModelAndView again(String view, Model model) {
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
