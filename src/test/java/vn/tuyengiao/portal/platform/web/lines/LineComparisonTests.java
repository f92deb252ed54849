package vn.tuyengiao.portal.platform.web.lines;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Field;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LineComparisonTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final ConflictPage page = ConflictPage.of("/agenda", 3);

	@BeforeEach
	void vietnamese() {
		Locale vietnamese = Locale.forLanguageTag("vi");
		LocaleContextHolder.setLocale(vietnamese);
		Map.of("lines.heading", "Dòng {0}. {1}", "lines.order", "Thứ tự", "lines.presence", "Dòng này", "lines.removed",
				"Xóa dòng này", "lines.notTaken", "Không lấy dòng này", "item.title", "Tên mục")
			.forEach((key, text) -> messages.addMessage(key, vietnamese, text));
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void lineThatBothChangedIsChosenFieldByField() {
		compare(SampleAgenda.of("Khai mạc", "Thảo luận"), SampleAgenda.of("Khai mạc", "Thảo luận tổ"));
		assertThat(page.getGroups()).singleElement().satisfies(group -> {
			assertThat(group.heading()).isEqualTo("Dòng 2. Thảo luận");
			assertThat(group.fields())
				.extracting(Field::name, field -> field.mine().value(), field -> field.theirs().value())
				.containsExactly(tuple("lines[1].title", "Thảo luận", "Thảo luận tổ"));
		});
		assertThat(page.getSame()).contains(new Same("lines[0].id", SampleAgenda.id(1).toString()),
				new Same("lines[0].title", "Khai mạc"), new Same("lines[1].stored", "true"));
	}

	@Test
	void lineThatOneSideDeletedIsKeptOrLeftOut() {
		SampleAgenda mine = SampleAgenda.of("Khai mạc", "Thảo luận");
		mine.getLines().get(0).setDeleted(true);
		mine.getLines().get(1).setStored(true);
		compare(mine, SampleAgenda.of("Khai mạc"));
		assertThat(fields()).extracting(Field::name, field -> field.mine().text(), field -> field.theirs().text())
			.containsExactly(tuple("lines[0].deleted", "Xóa dòng này", "[Khai mạc]"),
					tuple("lines[1].deleted", "[Thảo luận]", "Xóa dòng này"));
	}

	@Test
	void lineThatTheOtherSideAddedIsKeptUnlessItIsLeftOut() {
		compare(SampleAgenda.of("Khai mạc"), SampleAgenda.of("Khai mạc", "Kết luận"));
		assertThat(fields()).singleElement().satisfies(field -> {
			assertThat(field.theirsFirst()).isTrue();
			assertThat(field.mine().value()).isEqualTo("true");
			assertThat(field.theirs().value()).isEqualTo("false");
		});
		assertThat(page.getSame()).contains(new Same("lines[1].title", "Kết luận"));
	}

	@Test
	void newLinesOfOnesOwnAreNoQuestionAndDeletedOnesAreGone() {
		SampleAgenda mine = SampleAgenda.of("Khai mạc", "Bỏ", "Mới");
		mine.getLines().get(1).setDeleted(true);
		compare(mine, SampleAgenda.of("Khai mạc"));
		assertThat(page.isEmpty()).isTrue();
		assertThat(page.getSame()).contains(new Same("lines[1].title", "Mới"), new Same("lines[1].stored", "false"));
	}

	@Test
	void orderIsAskedOnlyIfItDiffersInWhatBothHave() {
		SampleAgenda theirs = SampleAgenda.of("Khai mạc", "Thảo luận");
		theirs.getLines().add(0, SampleAgenda.item(3, "Chào cờ"));
		compare(SampleAgenda.of("Khai mạc", "Thảo luận"), theirs);
		assertThat(fields()).extracting(Field::name).doesNotContain("order");
		SampleAgenda turned = SampleAgenda.of("Khai mạc", "Thảo luận");
		Collections.reverse(turned.getLines());
		compare(SampleAgenda.of("Khai mạc", "Thảo luận"), turned);
		assertThat(fields()).filteredOn(field -> field.name().equals("order"))
			.extracting(field -> field.theirs().value(), field -> field.theirs().text())
			.containsExactly(tuple(SampleAgenda.id(2) + "," + SampleAgenda.id(1), "1. Thảo luận\n2. Khai mạc"));
	}

	private List<Field> fields() {
		return page.getGroups().stream().flatMap(group -> group.fields().stream()).toList();
	}

	private void compare(SampleAgenda mine, SampleAgenda theirs) {
		new LineComparison<SampleAgenda.Item>(page, new Words(messages), SampleAgenda.Item::getTitle,
				item -> "[" + item.getTitle() + "]", Map.of())
			.compare(mine, theirs);
	}

}
