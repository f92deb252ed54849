package vn.tuyengiao.portal.file.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;

import javax.imageio.ImageIO;

import jakarta.annotation.PreDestroy;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.PagePicture;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.file.domain.format.PdfDocument;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Draws pages of PDFs: a browser gets a picture, never the document with what may be
 * active in it. Two at once, twenty seconds each. What cannot be drawn is said in the
 * picture: a page that is white where something stands misleads its reader.
 */
@Slf4j
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

	private final MessageSource messages;

	private final BoundedWork work = new BoundedWork("file-page", 2, PATIENCE, LIMIT);

	/**
	 * In the reader's language where something is to be said.
	 * @throws NotFoundException if the file has no such page
	 */
	PagePicture draw(StoredFile file, int number) {
		if (number < 1 || number > file.pages()) {
			throw new NotFoundException("page " + number);
		}
		Locale language = LocaleContextHolder.getLocale();
		try {
			return new PagePicture(work.run(() -> png(file, number, language)));
		}
		catch (BoundedWork.BusyException ex) {
			return said("file.page.busy", language);
		}
		catch (BoundedWork.FailedException ex) {
			log.warn("Page {} of file {} cannot be drawn: {}", number, file.id(), ex.getMessage());
			return said("file.page.failed", language);
		}
	}

	@PreDestroy
	void close() {
		work.close();
	}

	private byte[] png(StoredFile file, int number, Locale language) throws IOException {
		try (PieceAccess in = new PieceAccess(rows, file.id(), file.size());
				PDDocument document = PdfDocument.open(in)) {
			PDRectangle box = document.getPage(number - 1).getCropBox();
			float side = Math.max(box.getWidth(), box.getHeight());
			CarefulRenderer renderer = new CarefulRenderer(document);
			BufferedImage picture = renderer.renderImage(number - 1, Math.min(DOTS / 72, MAX_SIDE / side),
					ImageType.RGB);
			if (!renderer.lacks().isEmpty()) {
				log.warn("Page {} of file {} is drawn without a part of it: {}", number, file.id(), renderer.lacks());
				picture = PageNote.above(picture, messages.getMessage("file.page.lacking", null, language));
			}
			return png(picture);
		}
	}

	private PagePicture said(String key, Locale language) {
		try {
			return new PagePicture(png(PageNote.alone(messages.getMessage(key, null, language))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", png);
		return png.toByteArray();
	}

}
