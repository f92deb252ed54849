package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import lombok.experimental.UtilityClass;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.domain.reading.Fault;

/**
 * Tells a file's kind from its contents: Tika by their beginning, and for the two
 * containers that Office uses by what is in them. The name says nothing.
 */
@UtilityClass
public class Kinds {

	private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

	private static final Set<String> WEB = Set.of("text/html", "application/xhtml+xml", "image/svg+xml",
			"application/xml", "text/xml", "message/rfc822", "multipart/related", "text/javascript",
			"application/javascript");

	private static final Set<String> PROGRAMS = Set.of("application/x-msdownload", "application/x-dosexec",
			"application/x-executable", "application/x-elf", "application/x-object", "application/x-sharedlib",
			"application/x-mach-o-executable", "application/x-mach-o-universal", "application/java-vm",
			"application/java-archive", "application/x-sh", "application/x-bat", "application/x-msi", "text/x-python",
			"text/x-perl", "text/x-php", "application/x-ms-shortcut");

	private static final Set<String> ARCHIVES = Set.of("application/x-rar-compressed", "application/x-7z-compressed",
			"application/gzip", "application/x-tar", "application/x-gtar", "application/x-bzip2", "application/x-xz",
			"application/vnd.ms-cab-compressed", "application/x-iso9660-image");

	/**
	 * @throws Fault if it is none that the portal takes, or one that may do harm; the
	 * fault says which
	 */
	public static FileKind of(Path path) throws Fault {
		MediaType type = detect(path);
		String base = type.getBaseType().toString();
		switch (base) {
			case "application/pdf" -> {
				FileEnds.check(path, FileKind.PDF);
				return FileKind.PDF;
			}
			case "image/jpeg" -> {
				Pictures.check(path, FileKind.JPEG);
				FileEnds.check(path, FileKind.JPEG);
				return FileKind.JPEG;
			}
			case "image/png" -> {
				Pictures.check(path, FileKind.PNG);
				FileEnds.check(path, FileKind.PNG);
				return FileKind.PNG;
			}
			default -> {
				return container(path, base);
			}
		}
	}

	private static FileKind container(Path path, String type) throws Fault {
		if (PROGRAMS.contains(type)) {
			throw new Fault("file.fault.kind-program");
		}
		if (WEB.contains(type)) {
			throw new Fault("file.fault.kind-web");
		}
		if (ARCHIVES.contains(type)) {
			throw new Fault("file.fault.kind-archive");
		}
		if (beginsWith(path, 'P', 'K', 3, 4)) {
			return closing(OfficeArchive.open(path), OfficeArchive::kind);
		}
		if (beginsWith(path, 0xd0, 0xcf, 0x11, 0xe0)) {
			return closing(LegacyOffice.open(path), LegacyOffice::kind);
		}
		throw new Fault("file.fault.kind-other");
	}

	private static MediaType detect(Path path) throws Fault {
		try (TikaInputStream in = TikaInputStream.get(path)) {
			return KNOWN.detect(in, new Metadata(), new ParseContext());
		}
		catch (IOException | RuntimeException ex) {
			throw new Fault("file.fault.broken");
		}
	}

	private static boolean beginsWith(Path path, int... bytes) throws Fault {
		try (var in = java.nio.file.Files.newInputStream(path)) {
			for (int expected : bytes) {
				if (in.read() != expected) {
					return false;
				}
			}
			return true;
		}
		catch (IOException ex) {
			throw new Fault("file.fault.broken");
		}
	}

	private static <T extends AutoCloseable> FileKind closing(T opened, Teller<T> teller) throws Fault {
		try (opened) {
			return teller.tell(opened);
		}
		catch (Fault fault) {
			throw fault;
		}
		catch (Exception ex) {
			throw new Fault("file.fault.broken");
		}
	}

	private interface Teller<T> {

		FileKind tell(T opened) throws Fault;

	}

}
