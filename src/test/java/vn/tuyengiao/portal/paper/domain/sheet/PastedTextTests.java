package vn.tuyengiao.portal.paper.domain.sheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.paper.table.OfficeTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PastedTextTests {

	@Test
	void cellsStandBetweenTabsAndRowsBetweenLineEnds() {
		assertThat(PastedText.rows("TT\tNội dung\r\n1\tHội nghị\r\n2\tTập huấn\r\n"))
			.containsExactly(List.of("TT", "Nội dung"), List.of("1", "Hội nghị"), List.of("2", "Tập huấn"));
	}

	@Test
	void blankCellsKeepTheirPlace() {
		assertThat(PastedText.rows("\ta\t\tb\n\t\t\t\nc\t\t\t")).containsExactly(List.of("", "a", "", "b"),
				List.of("", "", "", ""), List.of("c", "", "", ""));
	}

	@Test
	void excelQuotesCellsWithLineEnds() {
		assertThat(PastedText.rows("1\t\"Dòng một\nDòng \"\"hai\"\"\"\tx\n2\ty\tz"))
			.containsExactly(List.of("1", "Dòng một\nDòng \"hai\"", "x"), List.of("2", "y", "z"));
	}

	@Test
	void quotesThatPeopleTypeStay() {
		assertThat(PastedText.rows("\"Đền ơn đáp nghĩa\"\tx\n\"Học tập\" và làm theo\ty"))
			.containsExactly(List.of("\"Đền ơn đáp nghĩa\"", "x"), List.of("\"Học tập\" và làm theo", "y"));
	}

	@Test
	void paragraphsOfWordAreOneCellAgain() {
		assertThat(PastedText.rows("TT\tNội dung\tChủ trì\n1\tHội nghị\nquán triệt\tBan\n2\tTập huấn\tĐoàn\nHội"))
			.containsExactly(List.of("TT", "Nội dung", "Chủ trì"), List.of("1", "Hội nghị\nquán triệt", "Ban"),
					List.of("2", "Tập huấn", "Đoàn\nHội"));
	}

	@Test
	void rowsThatFitNowhereStayAsTheyAre() {
		assertThat(PastedText.rows("a\tb\tc\nd\te\nf\tg\th")).containsExactly(List.of("a", "b", "c"), List.of("d", "e"),
				List.of("f", "g", "h"));
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		Random random = new Random(7);
		String[] words = { "", "a", "\"", "\"\"", "\"x\"", "hai\ndòng", "có\ttab", "=1+2", "Hội nghị", "\"a\nb\"" };
		for (int turn = 0; turn < 2000; turn++) {
			int width = 2 + random.nextInt(4);
			List<List<String>> rows = new ArrayList<>();
			for (int r = 0; r < 1 + random.nextInt(5); r++) {
				List<String> row = new ArrayList<>();
				for (int c = 0; c < width; c++) {
					row.add(words[random.nextInt(words.length)]);
				}
				rows.add(row);
			}
			assertThat(PastedText.rows(new OfficeTable(rows, List.of()).text())).isEqualTo(rows);
		}
	}

	@Test
	void openQuotesCostNoTime() {
		String text = "\"x\t\"\"y\t".repeat(200_000);
		assertTimeout(Duration.ofSeconds(5), () -> PastedText.rows(text));
	}

	@Test
	void fiveThousandRowsAreTakenAndNotOneMore() {
		String rows = "Nội dung\tBắt đầu\n" + "Hội nghị\t05/02/2027\n".repeat(5000);
		assertThatNoException().isThrownBy(() -> Books.tables().pasted("text", rows));
		assertThatException().isThrownBy(() -> Books.tables().pasted("text", rows + "a\tb"))
			.withMessageContaining("table.fault.rows");
		assertThatException().isThrownBy(() -> Books.tables().pasted("text", "\t\n \t"))
			.withMessageContaining("table.fault.nothing");
	}

}
