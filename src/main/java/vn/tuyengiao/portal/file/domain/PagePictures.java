package vn.tuyengiao.portal.file.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

import javax.imageio.ImageIO;

import jakarta.annotation.PreDestroy;
import lombok.RequiredArgsConstructor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.domain.format.BoundedWork;
import vn.tuyengiao.portal.file.domain.format.PdfDocument;
import vn.tuyengiao.portal.file.domain.format.Pictures;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Draws pages of PDFs: a browser gets a picture, never the document with what may be
 * active in it. Two at once, twenty seconds each.
 */
@Component
@RequiredArgsConstructor
class PagePictures {

	/** Dots an inch: small print can be read, a page of text has some hundred kB. */
	private static final float DOTS = 110;

	/** Dots of the longer side: an A3 sheet at full size, a wall map made smaller. */
	private static final float MAX_SIDE = 2000;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final FileQueries rows;

	private final BoundedWork work = new BoundedWork("file-page", 2, PATIENCE, LIMIT);

	/**
	 * @throws NotFoundException if it cannot be drawn, for whatever reason
	 */
	byte[] draw(StoredFile file, int number) {
		if (number < 1 || number > file.pages()) {
			throw new NotFoundException("page " + number);
		}
		try {
			return work.run(() -> png(file, number - 1));
		}
		catch (BoundedWork.BusyException | BoundedWork.FailedException ex) {
			throw new NotFoundException("page " + number);
		}
	}

	@PreDestroy
	void close() {
		work.close();
	}

	private byte[] png(StoredFile file, int index) throws IOException {
		try (PieceAccess in = new PieceAccess(rows, file.id(), file.size());
				PDDocument document = PdfDocument.open(in)) {
			PDRectangle box = document.getPage(index).getCropBox();
			float side = Math.max(box.getWidth(), box.getHeight());
			PDFRenderer renderer = new Careful(document);
			renderer.setSubsamplingAllowed(true);
			BufferedImage picture = renderer.renderImage(index, Math.min(DOTS / 72, MAX_SIDE / side), ImageType.RGB);
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", png);
			return png.toByteArray();
		}
	}

	/** Does not unpack pictures without measure, and stops when its time is over. */
	private static final class Careful extends PDFRenderer {

		private Careful(PDDocument document) {
			super(document);
		}

		@Override
		protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
			return new PageDrawer(parameters) {

				@Override
				public void drawImage(PDImage image) throws IOException {
					BoundedWork.stopIfLate();
					if ((long) image.getWidth() * image.getHeight() <= Pictures.MAX_PIXELS) {
						super.drawImage(image);
					}
				}

				@Override
				protected void showGlyph(org.apache.pdfbox.util.Matrix place,
						org.apache.pdfbox.pdmodel.font.PDFont font, int code,
						org.apache.pdfbox.util.Vector displacement) throws IOException {
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

	}

}
