package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import lombok.experimental.UtilityClass;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/**
 * Opens PDFs and reads their text: what the pages say, what lies upon them, and what was
 * filled in. Scripts in them are never run, links never followed.
 */
@UtilityClass
public class PdfDocument {

	/** What PDFBox unpacks goes to temporary files, not to the heap. */
	public static PDDocument open(RandomAccessRead in) throws IOException {
		return Loader.loadPDF(in, "", null, null, IOUtils.createTempFileOnlyStreamCache());
	}

	static void read(Path path, Reading reading) throws IOException {
		PdfStreams.check(path);
		try (RandomAccessRead in = new RandomAccessReadBufferedFile(path); PDDocument document = open(in)) {
			int pages = document.getNumberOfPages();
			if (pages > 0) {
				// by place, so that a line of two columns is one line with a gap; and as
				// it was written, where a box is apart
				TextSink placed = new TextSink(Reading.MAX_FIRST);
				write(document, 1, placed, true, reading);
				reading.firstPage(placed.clean());
				TextSink written = new TextSink(Reading.MAX_FIRST);
				write(document, 1, written, false, reading);
				written.line();
				written.append(unseen(document.getPage(0)));
				reading.firstPage(written.clean());
			}
			reading.pages(pages);
			TextSink text = new TextSink(Reading.MAX_TEXT);
			for (int page = 1; page <= pages && !text.isCut(); page++) {
				write(document, page, text, false, reading);
				text.line();
				text.append(unseen(document.getPage(page - 1)));
				text.line();
			}
			fields(document, text, reading);
			embedded(document, reading);
			reading.text(text);
		}
		catch (InvalidPasswordException ex) {
			reading.refuse("file.fault.password");
		}
	}

	private static void write(PDDocument document, int page, TextSink sink, boolean byPlace, Reading reading)
			throws IOException {
		PdfPageText text = new PdfPageText(sink, byPlace);
		text.setStartPage(page);
		text.setEndPage(page);
		text.writeText(document, text.writer());
		if (page == 1 && text.hasPicture()) {
			reading.unread(UnreadPart.PICTURE);
		}
		if (text.hasUnknownLetters()) {
			reading.unread(UnreadPart.LETTERS);
		}
	}

	/** What was put on the page as a stamp or a note, and has no picture of itself. */
	private static String unseen(PDPage page) throws IOException {
		StringBuilder words = new StringBuilder();
		for (PDAnnotation annotation : page.getAnnotations()) {
			BoundedWork.stopIfLate();
			if (("Stamp".equals(annotation.getSubtype()) || "FreeText".equals(annotation.getSubtype()))
					&& annotation.getNormalAppearanceStream() == null && annotation.getContents() != null
					&& words.length() < Reading.MAX_FIRST) {
				words.append(annotation.getContents()).append('\n');
			}
		}
		return words.toString();
	}

	/** What was filled in and is drawn only by who shows the form. */
	private static void fields(PDDocument document, TextSink text, Reading reading) throws IOException {
		PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
		if (form == null) {
			return;
		}
		if (form.hasXFA()) {
			reading.unread(UnreadPart.EMBEDDED);
		}
		StringBuilder values = new StringBuilder();
		for (PDField field : form.getFieldTree()) {
			BoundedWork.stopIfLate();
			List<PDAnnotationWidget> widgets = field.getWidgets();
			boolean drawn = !widgets.isEmpty()
					&& widgets.stream().allMatch(widget -> widget.getNormalAppearanceStream() != null);
			String type = field.getFieldType();
			if (!drawn && ("Tx".equals(type) || "Ch".equals(type)) && values.length() < Reading.MAX_FIRST) {
				values.append(field.getValueAsString()).append('\n');
			}
		}
		text.line();
		text.append(values);
		reading.firstPage(values.toString());
	}

	private static void embedded(PDDocument document, Reading reading) {
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		PDDocumentNameDictionary names = catalog.getNames();
		boolean attached = names != null && names.getEmbeddedFiles() != null;
		if (attached || catalog.getCOSObject().containsKey(COSName.getPDFName("Collection"))
				|| catalog.getCOSObject().containsKey(COSName.AF)) {
			reading.unread(UnreadPart.EMBEDDED);
		}
	}

}
