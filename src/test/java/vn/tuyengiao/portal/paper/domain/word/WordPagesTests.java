package vn.tuyengiao.portal.paper.domain.word;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tuyengiao.portal.paper.PaperAppendix;
import vn.tuyengiao.portal.paper.PartyDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A Word file as another program lays it out: pages, their numbers, what lies. Where
 * LibreOffice is installed; its PDF may take letters with tones from another font, so
 * only words without are looked for.
 */
class WordPagesTests {

	private static final double MILLIMETRE = 72 / 25.4;

	@TempDir
	Path folder;

	@Test
	void sixtyTasksTakeFourPagesWithNumbersFromTheSecondAndAnAppendixThatLies() throws Exception {
		PartyDocument plan = WordWriterTests.document("KẾ HOẠCH", 60);
		PartyDocument said = new PartyDocument(plan.head(), plan.body(), plan.signature(), plan.recipients(),
				List.of(new PaperAppendix("PHỤ LỤC", WordWriterTests.document("KẾ HOẠCH", 5).body(), true)));
		try (PDDocument pages = laidOut(said)) {
			assertThat(pages.getNumberOfPages()).isEqualTo(5);
			assertThat(text(pages, 1)).contains("-----");
			assertThat(text(pages, 1).lines().findFirst())
				.hasValueSatisfying(line -> assertThat(line).isNotEqualTo("1"));
			for (int page = 2; page <= 5; page++) {
				assertThat(text(pages, page).strip()).startsWith(Integer.toString(page));
			}
			assertThat(text(pages, 2)).as("the head of the table stands again").contains("TT");
			assertThat(text(pages, 4)).contains("T/M BAN");
			PDPage upright = pages.getPage(0);
			assertThat(upright.getMediaBox().getWidth() / MILLIMETRE).isBetween(209.0, 211.0);
			assertThat(pages.getPage(4).getMediaBox().getWidth() / MILLIMETRE).isBetween(296.0, 298.0);
		}
	}

	private PDDocument laidOut(PartyDocument said) throws IOException, InterruptedException {
		String office = office();
		assumeThat(office).as("LibreOffice").isNotNull();
		Path word = folder.resolve("van-ban.docx");
		Files.write(word, WordWriterTests.bytes(said, WordWriterTests.GEOMETRY));
		Process process = new ProcessBuilder(office, "-env:UserInstallation=" + folder.resolve("profile").toUri(),
				"--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder.toString(), word.toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("office.log").toFile())
			.start();
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
		return Loader.loadPDF(folder.resolve("van-ban.pdf").toFile());
	}

	private static String text(PDDocument pages, int page) throws IOException {
		PDFTextStripper reader = new PDFTextStripper();
		reader.setStartPage(page);
		reader.setEndPage(page);
		return reader.getText(pages);
	}

	private static String office() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap(path -> Stream.of("soffice", "libreoffice").map(name -> new File(path, name)))
			.filter(File::canExecute)
			.map(File::getPath)
			.findFirst()
			.orElse(null);
	}

}
