package vn.tuyengiao.portal.directive.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.platform.web.Days;

/** The text of a sample directive: one page, marked as a sample. */
record SamplePdf(String name, byte[] bytes) implements Upload {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final int SIZE = 13;

	private static final int LINE = 62;

	static SamplePdf of(String reference, LocalDate issuedOn, String subject, String request) {
		List<String> lines = new ArrayList<>(List.of("DỮ LIỆU MẪU – KHÔNG PHẢI VĂN BẢN THẬT", "", "Số " + reference,
				"Ngày " + Days.day(issuedOn), ""));
		lines.addAll(wrapped(subject));
		lines.add("");
		lines.addAll(wrapped(request));
		try (PDDocument document = new PDDocument();
				InputStream font = PDDocument.class.getResourceAsStream(FONT);
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			write(document, PDType0Font.load(document, font), lines);
			document.save(bytes);
			return new SamplePdf(reference.replace('/', '-') + " (mẫu).pdf", bytes.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public long size() {
		return bytes.length;
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(bytes);
	}

	private static void write(PDDocument document, PDFont font, List<String> lines) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(font, SIZE);
			content.setLeading(SIZE * 1.5f);
			content.newLineAtOffset(85, 740);
			for (String line : lines) {
				content.showText(line);
				content.newLine();
			}
			content.endText();
		}
	}

	private static List<String> wrapped(String text) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && line.length() + word.length() >= LINE) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
