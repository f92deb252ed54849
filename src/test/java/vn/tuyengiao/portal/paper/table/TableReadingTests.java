package vn.tuyengiao.portal.paper.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tuyengiao.portal.paper.domain.sheet.Books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class TableReadingTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

	private static final List<TableColumn> COLUMNS = List.of(
			TableColumn.text("task", "Nội dung công việc", 1000).or(List.of("Nội dung", "Nhiệm vụ")),
			TableColumn.day("startsOn", "Bắt đầu").or(List.of("Từ ngày")), TableColumn.number("target", "Con số"),
			TableColumn.choice("field", "Lĩnh vực", Map.of("Văn hóa – văn nghệ", 1, "Khoa giáo", 2))
				.alsoCalled(Map.of("KG", 2)));

	@ParameterizedTest
	@ValueSource(strings = { "05/02/2027", "5/2/2027", "2027-02-05", "05.02.2027", "46423", "5-2-2027",
			"2027-02-05T08:30", "5/2" })
	void daysAreReadInAllTheirSpellings(String written) {
		assertThat(cell("Từ ngày", written, "startsOn").value()).isEqualTo(LocalDate.of(2027, 2, 5));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.234,5 | 1234.5", "1,234.5 | 1234.5", "1.234 | 1234", "1.2340 | 1.234",
			"12 | 12", "0,5 | 0.5" })
	void numbersAreReadInBothWritings(String written, BigDecimal meant) {
		TableReading.Cell cell = cell("Con số", written, "target");
		if (meant.scale() > 2) {
			assertThat(cell.fault().code()).isEqualTo("table.fault.digits");
		}
		else {
			assertThat((BigDecimal) cell.value()).isEqualByComparingTo(meant);
		}
	}

	@Test
	void aNumberSaysHowItWasRead() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
		try {
			assertThat(cell("Con số", "1,234.5", "target").readAs()).isEqualTo("1.234,5");
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@ParameterizedTest
	@CsvSource({ "Từ ngày,31/2/2027,table.fault.day", "Con số,ba,table.fault.number", "Con số,1e9,table.fault.number",
			"Lĩnh vực,Thể thao,table.fault.choice", "Nội dung,#REF!,table.fault.error",
			"Nội dung,a\u0007b,table.fault.character" })
	void whatCannotBeReadIsSaidAtItsCell(String head, String written, String fault) {
		TableReading reading = read("Nội dung công việc\t" + head + "\nx\t" + written);
		String key = head.equals("Nội dung") ? "task" : null;
		if (key != null) {
			reading = read("Nội dung\tCon số\n" + written + "\t1");
		}
		assertThat(reading.rows().get(0).faults().values()).extracting(TableFault::code).containsExactly(fault);
	}

	@Test
	void headsAreKnownWhateverTheirTonesAndCase() {
		String apart = Normalizer.normalize("NỘI DUNG  CÔNG VIỆC", Normalizer.Form.NFD);
		TableReading reading = read(apart + "\tbat dau (dự kiến)\tLinh vuc\nHội\t5/2/2027\tvan hoa van nghe");
		assertThat(reading.places()).extracting(TableReading.Place::key).containsExactly("task", "startsOn", "field");
		assertThat(reading.rows().get(0).value("field")).isEqualTo(1);
	}

	@Test
	void decomposedTonesArePutTogether() {
		String apart = Normalizer.normalize("Hội nghị quán triệt", Normalizer.Form.NFD);
		assertThat(cell("Nội dung", apart, "task").value()).isEqualTo("Hội nghị quán triệt");
	}

	@Test
	void aNameOfFiveThousandCharactersIsAFault() {
		TableReading reading = read("Nội dung\tCon số\n" + "x".repeat(5000) + "\t1");
		TableFault fault = reading.rows().get(0).faults().get("task");
		assertThat(fault.code()).isEqualTo("table.fault.long");
		assertThat(fault.arguments()).containsExactly(5000, 1000);
	}

	@Test
	void titlesAboveTheHeadsAreNoRows() {
		TableReading reading = read("KẾ HOẠCH QUÝ I\t\n\t\nNội dung\tBắt đầu\nHội nghị\t5/2/2027");
		assertThat(reading.headNumber()).isEqualTo(3);
		assertThat(reading.rows()).singleElement().satisfies(row -> assertThat(row.number()).isEqualTo(4));
	}

	@Test
	void withoutHeadsAllRowsAreThereAndColumnsAreChosen() {
		OfficeTable table = Books.tables().pasted("text", "Hội nghị\t5/2/2027\nTập huấn\t6/2/2027");
		assertThat(TableReading.of(table, COLUMNS, Map.of(), TODAY, Locale.ROOT).rows()).isEmpty();
		TableReading chosen = TableReading.of(table, COLUMNS, Map.of(0, "task", 1, "startsOn"), TODAY, Locale.ROOT);
		assertThat(chosen.rows()).hasSize(2);
		assertThat(chosen.rows().get(1).value("startsOn")).isEqualTo(LocalDate.of(2027, 2, 6));
	}

	@Test
	void unknownColumnsAreLeftOut() {
		TableReading reading = read("Nội dung\tMàu mè\tCon số\nHội nghị\tđỏ\t3");
		assertThat(reading.places().get(1).column()).isNull();
		assertThat(reading.isFaultless()).isTrue();
	}

	@Test
	void twoColumnsForOneFieldAreAsked() {
		OfficeTable table = Books.tables().pasted("text", "Nội dung\tNhiệm vụ\tCon số\na\tb\t1");
		TableReading reading = TableReading.of(table, COLUMNS, Map.of(), TODAY, Locale.ROOT);
		assertThat(reading.places().get(1).fault()).isNotNull();
		assertThat(reading.isFaultless()).isFalse();
		TableReading chosen = TableReading.of(table, COLUMNS, Map.of(0, TableReading.LEFT_OUT), TODAY, Locale.ROOT);
		assertThat(chosen.isFaultless()).isTrue();
		assertThat(chosen.rows().get(0).text("task")).isEqualTo("b");
	}

	@Test
	void choicesAreKnownByOtherNamesToo() {
		assertThat(cell("Lĩnh vực", "kg", "field").value()).isEqualTo(2);
	}

	@Test
	void fiveThousandRowsAreCheckedInUnderTwoSeconds() {
		List<String> rows = new ArrayList<>(List.of("Nội dung công việc\tBắt đầu\tCon số\tLĩnh vực"));
		for (int i = 0; i < 5000; i++) {
			rows.add("Hội nghị quán triệt số " + i + "\t" + (1 + i % 28) + "/2/2027\t1.234,5\t"
					+ (i % 2 == 0 ? "Khoa giáo" : "không có"));
		}
		String text = String.join("\n", rows);
		assertTimeout(Duration.ofSeconds(2), () -> {
			TableReading reading = read(text);
			assertThat(reading.rows()).hasSize(5000);
			assertThat(reading.faults()).isEqualTo(2500);
		});
	}

	@Test
	void columnsAreCalledAsInExcel() {
		assertThat(List.of(0, 25, 26, 51, 52, 701, 702)).extracting(TableReading.Place::letters)
			.containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
	}

	private static TableReading.Cell cell(String head, String written, String key) {
		TableReading reading = head.startsWith("Nội dung") ? read(head + "\tCon số\n" + written + "\t1")
				: read("Nội dung công việc\t" + head + "\nx\t" + written);
		return reading.rows().get(0).cell(key);
	}

	private static TableReading read(String text) {
		return TableReading.of(Books.tables().pasted("text", text), COLUMNS, Map.of(), TODAY,
				Locale.forLanguageTag("vi"));
	}

}
