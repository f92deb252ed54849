package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.domain.reading.Fault;

/** Looks at the head of a picture; nothing of it is unpacked. */
@UtilityClass
public class Pictures {

	/** A3 at 600 dots an inch has 70 million; a browser needs four bytes for each. */
	public static final long MAX_PIXELS = 100_000_000;

	static final int MAX_SIDE = 20_000;

	static void check(Path path, FileKind kind) throws Fault {
		try (ImageInputStream in = new FileImageInputStream(path.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind == FileKind.PNG ? "png" : "jpeg");
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				long width = reader.getWidth(0);
				long height = reader.getHeight(0);
				if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
					throw new Fault("file.fault.pixels", MAX_PIXELS / 1_000_000, MAX_SIDE);
				}
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			throw new Fault("file.fault.broken");
		}
	}

}
