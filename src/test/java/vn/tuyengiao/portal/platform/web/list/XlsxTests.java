package vn.tuyengiao.portal.platform.web.list;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.tuyengiao.portal.platform.web.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** The exported sheet. */
class XlsxTests {

	@TempDir
	private Path folder;

	private record Row(String name, LocalDate due, BigDecimal target, String status) {
	}

	@Test
	void textIsNeverAFormulaAndDaysAreDays() throws IOException {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		MockHttpServletResponse response = new MockHttpServletResponse();
		xlsx(messages, Set.of()).send(response, "ke-hoach", "plan/title",
				List.of(Xlsx.Column.of("plan.name", Row::name), Xlsx.Column.of("plan.due", Row::due),
						Xlsx.Column.of("plan.target", Row::target),
						Xlsx.Column.label("plan.status", row -> "status." + row.status())),
				Stream.of(new Row("=1+1", LocalDate.of(2020, 3, 31), new BigDecimal("12.5"), "DRAFT"),
						new Row("Đồng Hóa <b>\u0001", null, null, "SENT")));
		String sheet = entry(response.getContentAsByteArray(), "xl/worksheets/sheet1.xml");
		assertThat(sheet)
			.contains("=1+1", "inlineStr", "plan.name", "43921", "12.5", "status.DRAFT",
					"&#x110;&#x1ed3;ng H&#xf3;a &lt;b&gt;")
			.doesNotContain("<f>", "\u0001");
		assertThat(response.getHeader("Content-Disposition")).contains("ke-hoach.xlsx");
	}

	@Test
	void whatIsHiddenInTheListIsNotExportedAndWhatItIsSaidInNeither() {
		List<Xlsx.Column<Row>> all = List.of(Xlsx.Column.of("plan.name", Row::name),
				Xlsx.Column.of("plan.due.short", Row::due), Xlsx.Column.of("plan.late", Row::due).in("plan.due"),
				Xlsx.Column.of("plan.target", Row::target));
		StaticMessageSource messages = new StaticMessageSource();
		assertThat(xlsx(messages, Set.of("plan.due", "plan.name")).shown("plans", all)).as("the first one stays")
			.containsExactly(all.get(0), all.get(3));
		assertThat(xlsx(messages, Set.of()).shown("plans", all)).isEqualTo(all);
		assertThat(xlsx(messages, Set.of("plan.due")).shown("others", all)).isEqualTo(all);
	}

	private static Xlsx xlsx(StaticMessageSource messages, Set<String> hidden) {
		ColumnChoice choice = list -> list.equals("plans") ? hidden : Set.of();
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("choice", choice);
		return new Xlsx(new Words(messages), beans.getBeanProvider(ColumnChoice.class));
	}

	private String entry(byte[] file, String name) throws IOException {
		Path path = Files.write(folder.resolve("list.xlsx"), file);
		try (ZipFile zip = new ZipFile(path.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
