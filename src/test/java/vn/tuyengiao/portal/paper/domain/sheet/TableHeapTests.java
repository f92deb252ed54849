package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** In a JVM of its own: what a full workbook needs besides what is there. */
class TableHeapTests {

	@TempDir
	Path folder;

	@Test
	@Timeout(120)
	void fiveThousandRowsAreReadWithSixtyFourMegabytesToSpare() throws Exception {
		Path book = folder.resolve("book.xlsx");
		try (OutputStream out = Files.newOutputStream(book); Workbook workbook = new Workbook(out, "Portal", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Kế hoạch");
			for (int r = 0; r <= 5000; r++) {
				for (int c = 0; c < 12; c++) {
					sheet.value(r, c, "Hội nghị quán triệt, triển khai nghị quyết số " + r + "." + c);
				}
			}
		}
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx128m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", classPath,
				TableHeapChild.class.getName(), book.toString())
			.redirectErrorStream(true)
			.start();
		try {
			List<String> said = child.inputReader().lines().toList();
			assertThat(child.waitFor()).as(String.join("\n", said)).isZero();
			assertThat(said).contains("ROWS 5001");
		}
		finally {
			child.destroyForcibly();
		}
	}

}
