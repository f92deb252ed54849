package vn.tuyengiao.portal.platform;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FaultsTests {

	@Test
	void allThatIsWrongIsSaidAtOnce() {
		Faults faults = new Faults().add("name", "term.fault.name-taken")
			.addIf(true, "startsOn", "term.fault.overlap", "2020–2025")
			.addIf(false, "endsOn", "term.fault.order")
			.addAll("lines[1].", List.of(new Fault("target", "plan.line.targetRange")))
			.addAll(List.of(new Fault("", "plan.submit.noLines")));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(faults::throwIfAny)
			.satisfies(refused -> assertThat(refused.getFaults()).isEqualTo(faults.all())
				.extracting(Fault::field)
				.containsExactly("name", "startsOn", "lines[1].target", ""));
		assertThat(faults.all().get(1).arguments()).containsExactly("2020–2025");
	}

	@Test
	void nothingWrongIsNotRefused() {
		assertThatCode(() -> new Faults().addIf(false, "name", "term.fault.name-taken").throwIfAny())
			.doesNotThrowAnyException();
	}

}
