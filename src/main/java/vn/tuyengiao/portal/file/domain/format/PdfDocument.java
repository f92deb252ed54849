package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import lombok.experimental.UtilityClass;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Opens PDFs and reads their text. Scripts in them are never run, links never followed.
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
				reading.firstPage(text(document, 1, 1, true, Reading.MAX_FIRST));
				reading.firstPage(text(document, 1, 1, false, Reading.MAX_FIRST));
				reading.firstPage(stamps(document.getPage(0).getAnnotations()));
			}
			reading.pages(pages);
			reading.text(text(document, 1, pages, false, Reading.MAX_TEXT));
		}
	}

	private static String text(PDDocument document, int first, int last, boolean byPlace, int limit)
			throws IOException {
		TextSink sink = new TextSink(limit);
		for (int page = first; page <= last && !sink.isFull(); page++) {
			Columns columns = new Columns(byPlace);
			columns.setStartPage(page);
			columns.setEndPage(page);
			columns.writeText(document, new SinkWriter(sink));
		}
		return sink.clean();
	}

	/** What was put on the page as a stamp or a note that everybody sees. */
	private static String stamps(List<PDAnnotation> annotations) {
		StringBuilder words = new StringBuilder();
		for (PDAnnotation annotation : annotations) {
			if (("Stamp".equals(annotation.getSubtype()) || "FreeText".equals(annotation.getSubtype()))
					&& annotation.getContents() != null && words.length() < Reading.MAX_FIRST) {
				words.append(annotation.getContents()).append('\n');
			}
		}
		return words.toString();
	}

	/** Writes a tab where a gap is wider than between words. */
	private static final class Columns extends PDFTextStripper {

		private static final float WIDE = 1.5f;

		private float end = -1;

		private Columns(boolean byPlace) {
			setSortByPosition(byPlace);
			setLineSeparator("\n");
			setPageEnd("\n");
		}

		@Override
		protected void processTextPosition(TextPosition text) {
			if (Thread.currentThread().isInterrupted()) {
				throw new IllegalStateException("late");
			}
			super.processTextPosition(text);
		}

		@Override
		protected void writeString(String words, List<TextPosition> positions) throws IOException {
			if (positions.isEmpty()) {
				super.writeString(words);
				return;
			}
			TextPosition first = positions.get(0);
			TextPosition last = positions.get(positions.size() - 1);
			if (end >= 0) {
				output.write(first.getXDirAdj() - end > WIDE * first.getFontSizeInPt() ? '\t' : ' ');
			}
			super.writeString(words);
			end = last.getXDirAdj() + last.getWidthDirAdj();
		}

		/** Decided when it is known how wide it is. */
		@Override
		protected void writeWordSeparator() {
			// see writeString
		}

		@Override
		protected void writeLineSeparator() throws IOException {
			super.writeLineSeparator();
			end = -1;
		}

	}

	private static final class SinkWriter extends java.io.Writer {

		private final TextSink sink;

		private SinkWriter(TextSink sink) {
			this.sink = sink;
		}

		@Override
		public void write(char[] characters, int offset, int length) {
			sink.append(characters, offset, length);
		}

		@Override
		public void flush() {
			// nothing waits
		}

		@Override
		public void close() {
			// nothing to close
		}

	}

}
