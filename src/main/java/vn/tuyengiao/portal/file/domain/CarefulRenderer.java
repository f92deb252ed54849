package vn.tuyengiao.portal.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.tuyengiao.portal.file.domain.format.Pictures;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;

/**
 * Does not unpack pictures without measure, stops when its time is over, and knows what
 * it could not draw: PDFBox would leave it white without a word.
 */
final class CarefulRenderer extends PDFRenderer {

	/** Its decoder holds each dot in twelve bytes and more. */
	private static final long MAX_JPEG_2000 = 40_000_000;

	private static final int HEAD = 4096;

	private final Set<String> lacks = new TreeSet<>();

	CarefulRenderer(PDDocument document) {
		super(document);
		setSubsamplingAllowed(true);
	}

	/** Why parts of what was drawn are missing, without a word of the document. */
	Set<String> lacks() {
		return lacks;
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		return new PageDrawer(parameters) {

			@Override
			public void drawImage(PDImage image) throws IOException {
				BoundedWork.stopIfLate();
				if (pixels(image) > limit(image)) {
					lacks.add("too large");
					return;
				}
				try {
					super.drawImage(image);
				}
				catch (RuntimeException ex) {
					// of a decoder that came upon what it does not expect
					lacks.add(ex.getClass().getSimpleName());
				}
			}

			@Override
			protected void operatorException(Operator operator, List<COSBase> operands, IOException ex)
					throws IOException {
				BoundedWork.stopIfLate();
				if (ex instanceof BoundedWork.LateException) {
					throw ex;
				}
				lacks.add(ex.getClass().getSimpleName());
			}

			@Override
			protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
				BoundedWork.stopIfLate();
				super.showGlyph(place, font, code, displacement);
			}

			@Override
			public void fillPath(int rule) throws IOException {
				BoundedWork.stopIfLate();
				super.fillPath(rule);
			}

			@Override
			public void strokePath() throws IOException {
				BoundedWork.stopIfLate();
				super.strokePath();
			}

			@Override
			public void processPage(PDPage page) throws IOException {
				BoundedWork.stopIfLate();
				super.processPage(page);
			}
		};
	}

	private static boolean isJpeg2000(PDImage image) {
		return image instanceof PDImageXObject stream && stream.getStream().getFilters().contains(COSName.JPX_DECODE);
	}

	private static long limit(PDImage image) {
		return isJpeg2000(image) ? MAX_JPEG_2000 : Pictures.MAX_PIXELS;
	}

	/** As the document says; JPEG 2000 says it itself, and is believed more. */
	private static long pixels(PDImage image) throws IOException {
		long said = (long) image.getWidth() * image.getHeight();
		if (!isJpeg2000(image)) {
			return said;
		}
		byte[] head;
		try (InputStream in = ((PDImageXObject) image).getStream().getCOSObject().createRawInputStream()) {
			head = in.readNBytes(HEAD);
		}
		for (int at = 0; at + 16 <= head.length; at++) {
			if ((head[at] & 0xff) == 0xff && head[at + 1] == 0x4f && (head[at + 2] & 0xff) == 0xff
					&& head[at + 3] == 0x51) {
				return Math.max(said, number(head, at + 8) * number(head, at + 12));
			}
		}
		return said;
	}

	private static long number(byte[] bytes, int at) {
		return at + 4 > bytes.length ? 0 : (bytes[at] & 0xffL) << 24 | (bytes[at + 1] & 0xff) << 16
				| (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
	}

}
