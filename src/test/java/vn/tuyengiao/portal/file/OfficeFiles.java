package vn.tuyengiao.portal.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.testing.Office;

/**
 * Files of an {@link Office}: small ones to hand in, stored ones, and connections that
 * send and fetch them. For files with contents of their own see {@link SampleFiles}.
 */
public final class OfficeFiles {

	private final Office office;

	public OfficeFiles(Office office) {
		this.office = office;
	}

	/** Stored by the author, attached to nothing. */
	public UUID stored(Upload upload, UUID author) {
		return new TransactionTemplate(office.bean(PlatformTransactionManager.class))
			.execute(status -> office.bean(Files.class).store("file", upload, author))
			.id();
	}

	/** The user's browser at a portal behind that port. */
	public FileConnection connection(int port, UUID user) {
		return new FileConnection(port, office.users().cookie(user));
	}

	/** Nobody has signed in. */
	public FileConnection stranger(int port) {
		return new FileConnection(port, null);
	}

	/** A small picture, as a scan of a document. */
	public static Upload scan(String name) {
		return upload(name, png());
	}

	/** Two empty pages. */
	public static Upload pdf(String name) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.addPage(new PDPage());
			document.save(bytes);
			return upload(name, bytes.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] png() {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Upload upload(String name, byte[] bytes) {
		return new Upload() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(bytes);
			}

		};
	}

}
