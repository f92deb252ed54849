package vn.tuyengiao.portal.platform.web.form;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.Flash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormStepTests {

	private final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();

	private final ExtendedModelMap model = new ExtendedModelMap();

	private final BindingResult binding = new BeanPropertyBindingResult(new Typed("Lê Hồ"), "form");

	private final AtomicInteger shown = new AtomicInteger();

	@Test
	void whatIsDoneGoesOnWithOneMessage() {
		ModelAndView answer = FormStep.of(binding, () -> {
		}).done(redirect, "/admin/units", "unit.added", "Lê Hồ").orShow(model, this::form);
		assertThat(answer.getViewName()).isEqualTo("redirect:/admin/units");
		assertThat(redirect.getFlashAttributes().values()).singleElement()
			.isInstanceOfSatisfying(Flash.Message.class, message -> assertThat(message.key()).isEqualTo("unit.added"));
		assertThat(shown).hasValue(0);
	}

	@Test
	void theAnswerOfTheServiceMaySayWhereToGo() {
		ModelAndView answer = FormStep.of(binding, () -> 7)
			.done(version -> new ModelAndView("redirect:/directives/" + version))
			.orShow(model, this::form);
		assertThat(answer.getViewName()).isEqualTo("redirect:/directives/7");
	}

	@Test
	void aFaultyFormNeverReachesTheService() {
		binding.rejectValue("name", "jakarta.validation.constraints.NotBlank.message");
		ModelAndView answer = FormStep.of(binding, () -> {
			throw new AssertionError("asked");
		}).done(redirect, "/", "unit.added").orShow(model, this::form);
		assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(answer.getViewName()).isEqualTo("organization/unit");
	}

	@Test
	void whatTheServiceFindsStandsAtItsField() {
		ModelAndView answer = FormStep.of(binding, (Runnable) () -> {
			throw new InvalidInputException("name", "unit.fault.taken");
		}).done(redirect, "/", "unit.added").orShow(model, this::form);
		assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(binding.getFieldError("name").getCodes()).contains("unit.fault.taken");
		assertThat(redirect.getFlashAttributes()).isEmpty();
	}

	@Test
	void whoeverWasSlowerSeesBothVersionsOrTheHousesPage() {
		Runnable slower = () -> {
			throw new StaleException("unit");
		};
		ModelAndView comparison = new ModelAndView("error/conflict-compare");
		assertThat(
				FormStep.of(binding, slower).done(redirect, "/", "x").stale(() -> comparison).orShow(model, this::form))
			.isSameAs(comparison);
		assertThatExceptionOfType(StaleException.class)
			.isThrownBy(() -> FormStep.of(binding, slower).done(redirect, "/", "x").orShow(model, this::form));
	}

	@Test
	void whoeverSaysWhatIsStoredAlreadyIsToldThatItIsDone() {
		Runnable pressedTwice = () -> {
			throw new StaleException("unit");
		};
		ConflictPage same = ConflictPage.of("/admin/units/1", 2).field("name", "Tên", "Lê Hồ", "Lê Hồ");
		assertThat(FormStep.of(binding, pressedTwice)
			.done(redirect, "/admin/units", "unit.changed")
			.compared(() -> same)
			.orShow(model, this::form)
			.getViewName()).isEqualTo("redirect:/admin/units");
		ConflictPage other = ConflictPage.of("/admin/units/1", 2).field("name", "Tên", "Lê Hồ", "Ba Sao");
		assertThat(FormStep.of(binding, pressedTwice)
			.done(redirect, "/admin/units", "unit.changed")
			.compared(() -> other)
			.orShow(model, this::form)
			.getStatus()).isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void aRefusalIsToldWhereTheStepSaysSo() {
		Runnable refused = () -> {
			throw new RefusedException("plan.refused.locked", "05/02/2027");
		};
		ModelAndView answer = FormStep.of(binding, refused)
			.done(redirect, "/", "x")
			.refused(redirect, "/plans")
			.orShow(model, this::form);
		assertThat(answer.getViewName()).isEqualTo("redirect:/plans");
		assertThat(redirect.getFlashAttributes().values()).singleElement()
			.isInstanceOfSatisfying(Flash.Message.class, message -> assertThat(message.colour()).isEqualTo("warning"));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> FormStep.of(binding, refused).done(redirect, "/", "x").orShow(model, this::form));
	}

	private String form() {
		shown.incrementAndGet();
		return "organization/unit";
	}

	/** A form. */
	public record Typed(String name) {

		public String getName() {
			return name;
		}

	}

}
