package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.file.domain.letters.OldEncoding;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.file.domain.reading.TextSink;

/**
 * The text of one page of a PDF and of what lies upon it: stamps, signatures, fields as
 * they are drawn. Writes a tab where a gap is wider than between words.
 */
final class PdfPageText extends PDFTextStripper {

	private static final float WIDE = 1.5f;

	/** Points of 12 and 4 mm: a smaller picture shows no word that could be read. */
	private static final float PICTURE_WIDTH = 34;

	private static final float PICTURE_HEIGHT = 11;

	/** So many letters are a word. */
	private static final int WORD = 3;

	private final TextSink sink;

	private @Nullable PDPage page;

	private float end = -1;

	private boolean picture;

	private int unknownLetters;

	PdfPageText(TextSink sink, boolean byPlace) {
		this.sink = sink;
		setSortByPosition(byPlace);
		setLineSeparator("\n");
		setPageEnd("\n");
		addOperator(new Pictures(this));
		addOperator(new InlinePictures(this));
	}

	/** It shows one on which a word could stand. */
	boolean hasPicture() {
		return picture;
	}

	/** Its fonts do not say which letters they draw. */
	boolean hasUnknownLetters() {
		return unknownLetters >= WORD;
	}

	/** What writes into the sink. */
	Writer writer() {
		return new SinkWriter(sink);
	}

	@Override
	public void processPage(PDPage read) throws IOException {
		page = read;
		super.processPage(read);
	}

	/** At last, what lies upon the page. */
	@Override
	protected void writePage() throws IOException {
		if (page != null) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				if (!annotation.isHidden() && !annotation.isNoView() && !"Popup".equals(annotation.getSubtype())) {
					showAnnotation(annotation);
				}
			}
		}
		super.writePage();
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
		if (font.toUnicode(code) == null) {
			unknownLetters++;
		}
		super.showGlyph(place, font, code, displacement);
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
		OldEncoding old = OldEncoding.ofFont(first.getFont().getName());
		super.writeString(old == null ? words : old.decode(words));
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

	private void picture() throws IOException {
		BoundedWork.stopIfLate();
		Matrix place = getGraphicsState().getCurrentTransformationMatrix();
		picture |= place.getScalingFactorX() >= PICTURE_WIDTH && place.getScalingFactorY() >= PICTURE_HEIGHT;
	}

	/** Looks at the place of a picture; forms are gone into. */
	private static final class Pictures extends DrawObject {

		private final PdfPageText text;

		private Pictures(PdfPageText text) {
			super(text);
			this.text = text;
		}

		@Override
		public void process(Operator operator, List<COSBase> arguments) throws IOException {
			PDResources resources = text.getResources();
			if (resources != null && !arguments.isEmpty() && arguments.get(0) instanceof COSName name
					&& resources.isImageXObject(name)) {
				text.picture();
				return;
			}
			super.process(operator, arguments);
		}

	}

	private static final class InlinePictures extends OperatorProcessor {

		private final PdfPageText text;

		private InlinePictures(PdfPageText text) {
			super(text);
			this.text = text;
		}

		@Override
		public void process(Operator operator, List<COSBase> arguments) throws IOException {
			text.picture();
		}

		@Override
		public String getName() {
			return OperatorName.BEGIN_INLINE_IMAGE;
		}

	}

	private static final class SinkWriter extends Writer {

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
