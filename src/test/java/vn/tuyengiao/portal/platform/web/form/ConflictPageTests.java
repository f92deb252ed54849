package vn.tuyengiao.portal.platform.web.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import lombok.Getter;
import lombok.Setter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Field;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ConflictPageTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final StaticMessageSource messages = new StaticMessageSource();

	private final Words words = new Words(messages);

	@BeforeEach
	void vietnamese() {
		LocaleContextHolder.setLocale(VIETNAMESE);
		Map.of("label.name", "Tên", "label.day", "Ngày", "label.open", "Còn dùng", "catalogue.yes", "Có",
				"catalogue.no", "Không", "label.level", "Cấp", "level.HIGH", "Cao", "level.LOW", "Thấp", "label.target",
				"Chỉ tiêu", "label.lead", "Chủ trì")
			.forEach((key, text) -> messages.addMessage(key, VIETNAMESE, text));
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void eachFieldThatDiffersStandsUnderItsLabelInTheWordsOfThePage() {
		Sample mine = new Sample("Lê Hồ", Days.FIRST, true, Level.HIGH, new BigDecimal("12.50"));
		Sample theirs = new Sample("Quế", Days.SECOND, false, Level.LOW, null);
		ConflictPage page = ConflictPage.of("/units", 4).fields(words, mine, theirs);
		assertThat(page.getGroups()).singleElement()
			.satisfies(group -> assertThat(group.fields())
				.extracting(Field::name, Field::label, field -> field.mine().value(), field -> field.mine().text(),
						field -> field.theirs().text())
				.containsExactly(tuple("name", "Tên", "Lê Hồ", "Lê Hồ", "Quế"),
						tuple("day", "Ngày", "2027-02-05", "05/02/2027", "06/02/2027"),
						tuple("open", "Còn dùng", "true", "Có", "Không"), tuple("level", "Cấp", "HIGH", "Cao", "Thấp"),
						tuple("target", "Chỉ tiêu", "12,5", "12,5", "")));
	}

	@Test
	void whatIsEqualOrHasNoLabelTravelsOnUnseen() {
		Sample mine = new Sample("Lê Hồ", Days.FIRST, true, Level.HIGH, null);
		Sample theirs = new Sample("Lê Hồ", Days.FIRST, true, Level.HIGH, null);
		mine.id = UUID.randomUUID();
		ConflictPage page = ConflictPage.of("/units", 4).fields(words, mine, theirs);
		assertThat(page.isEmpty()).isTrue();
		assertThat(page.getSame()).extracting(Same::name)
			.containsExactly("name", "day", "open", "level", "target", "lead", "id");
		assertThat(page.getSame()).contains(new Same("id", mine.id.toString()));
		assertThat(page.getSame()).extracting(Same::name).doesNotContain("version", "lines");
	}

	@Test
	void wordsThatOnlyThePageKnowsAreReadThere() {
		Sample mine = new Sample("Lê Hồ", Days.FIRST, true, Level.HIGH, null);
		Sample theirs = new Sample("Lê Hồ", Days.FIRST, true, Level.HIGH, null);
		mine.lead = UUID.randomUUID();
		ConflictPage page = ConflictPage.of("/units", 4)
			.fields(words, "lines[2].", mine, theirs, Map.of("lead", id -> "Nguyễn Thị Mẫu"));
		assertThat(page.getGroups().get(0).fields())
			.extracting(Field::name, field -> field.mine().value(), field -> field.mine().text())
			.containsExactly(tuple("lines[2].lead", mine.lead.toString(), "Nguyễn Thị Mẫu"));
	}

	private enum Level {

		HIGH, LOW

	}

	private static final class Days {

		private static final LocalDate FIRST = LocalDate.of(2027, 2, 5);

		private static final LocalDate SECOND = LocalDate.of(2027, 2, 6);

	}

	@Getter
	@Setter
	static class Base {

		UUID id;

		private long version;

	}

	@Getter
	@Setter
	static class Sample extends Base {

		@Label("label.name")
		private String name;

		@Label("label.day")
		private LocalDate day;

		@Label("label.open")
		private boolean open;

		@Label(value = "label.level", names = "level")
		private Level level;

		@Label("label.target")
		private BigDecimal target;

		@Label("label.lead")
		private UUID lead;

		private List<String> lines = List.of("a");

		Sample(String name, LocalDate day, boolean open, Level level, BigDecimal target) {
			this.name = name;
			this.day = day;
			this.open = open;
			this.level = level;
			this.target = target;
		}

	}

}
