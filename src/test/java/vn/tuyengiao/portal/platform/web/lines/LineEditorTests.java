package vn.tuyengiao.portal.platform.web.lines;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import vn.tuyengiao.portal.platform.IncompleteException;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LineEditorTests {

	private final SampleAgenda agenda = SampleAgenda.of("Khai mạc", "Quán triệt", "Thảo luận", "Kết luận");

	@Test
	void addingTwiceOnOnePageAddsOne() {
		UUID next = new UUID(0, 9);
		for (int press = 0; press < 2; press++) {
			agenda.setNextId(next);
			LineButton button = press("add");
			assertThat(button.lineId()).isEqualTo(next);
			assertThat(button.fragment(agenda, "title")).isEqualTo("#lines4.title");
		}
		assertThat(agenda.getLines()).hasSize(5);
		assertThat(agenda.getNextId()).isNotEqualTo(next);
	}

	@Test
	void linesMoveAmongThoseThatStay() {
		press("delete:" + SampleAgenda.id(2));
		press("up:" + SampleAgenda.id(3));
		assertThat(agenda.titles()).containsExactly("Thảo luận", "Khai mạc", "Kết luận");
		press("up:" + SampleAgenda.id(3));
		press("down:" + SampleAgenda.id(4));
		assertThat(agenda.titles()).as("at the ends nothing moves")
			.containsExactly("Thảo luận", "Khai mạc", "Kết luận");
		press("restore:" + SampleAgenda.id(2));
		assertThat(agenda.titles()).containsExactly("Thảo luận", "Quán triệt", "Khai mạc", "Kết luận");
	}

	@Test
	void whatWasDeletedIsWithinReachOnTheNextPage() {
		LineButton pressed = press("delete:" + SampleAgenda.id(2));
		RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
		pressed.handOn(redirect, agenda);
		SampleAgenda next = SampleAgenda.of("Khai mạc", "x", "Thảo luận", "Kết luận");
		next.getLines().remove(1);
		ExtendedModelMap model = new ExtendedModelMap();
		model.addAllAttributes(redirect.getFlashAttributes());
		next.takeUp(model);
		assertThat(next.getLines()).extracting(SampleAgenda.Item::getTitle)
			.containsExactly("Khai mạc", "Quán triệt", "Thảo luận", "Kết luận");
		assertThat(next.titles()).doesNotContain("Quán triệt");
		assertThat(LineButton.opened(model)).isEqualTo(SampleAgenda.id(2));
	}

	@Test
	void orderChosenIsTakenOverAndNewLinesGetAnId() {
		agenda.getLines().get(3).setId(null);
		agenda.setOrder(SampleAgenda.id(2) + "," + SampleAgenda.id(1));
		agenda.tidy();
		assertThat(agenda.titles()).containsExactly("Quán triệt", "Khai mạc", "Thảo luận", "Kết luận");
		assertThat(agenda.getLines()).doesNotHaveDuplicates().allSatisfy(line -> assertThat(line.getId()).isNotNull());
	}

	@Test
	void faultsOfTheServiceComeBackAtTheFormsOwnLines() {
		press("delete:" + SampleAgenda.id(1));
		List<Fault> faults = List.of(new Fault("lines[1].title", "too.long"), new Fault("goals", "missing"));
		assertThatExceptionOfType(IncompleteException.class).isThrownBy(() -> agenda.locating(() -> {
			throw new IncompleteException(7, faults);
		})).satisfies(ex -> {
			assertThat(ex.getVersion()).isEqualTo(7);
			assertThat(ex.getFaults()).extracting(Fault::field).containsExactly("lines[2].title", "goals");
		});
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> agenda.locating(() -> {
			throw new InvalidInputException("lines[0].title", "missing");
		})).satisfies(ex -> assertThat(ex.getFaults()).extracting(Fault::field).containsExactly("lines[1].title"));
		assertThat(agenda.isInDeletedLine("lines[0].title")).isTrue();
		assertThat(agenda.isInDeletedLine("lines[1].title")).isFalse();
		assertThat(agenda.isInDeletedLine("lines[9].title")).isFalse();
		assertThat(agenda.isInDeletedLine("goals")).isFalse();
	}

	@Test
	void whatNoPageHasIsNotFound() {
		for (String button : List.of("steal", "up", "submit", "save:" + SampleAgenda.id(1), "up:x",
				"up:" + SampleAgenda.id(9), "delete:" + SampleAgenda.id(9))) {
			assertThatExceptionOfType(NotFoundException.class).as(button).isThrownBy(() -> press(button));
		}
		assertThat(LineButton.of("submit", "submit").is("submit")).isTrue();
	}

	private LineButton press(String value) {
		LineButton button = LineButton.of(value);
		button.change(agenda);
		button.arrange(agenda);
		return button;
	}

}
