package vn.tuyengiao.portal.file.domain.format;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.UnreadPart;
import vn.tuyengiao.portal.file.domain.reading.BoundedWork;
import vn.tuyengiao.portal.file.domain.reading.Fault;
import vn.tuyengiao.portal.file.domain.reading.Reading;
import vn.tuyengiao.portal.file.domain.reading.TextState;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * Reads what is written in a file, within limits: two files at once, twenty seconds each.
 * A file that cannot be read is stored all the same, without its text; what of it was not
 * read is said, as the check for degrees of secrecy has not seen it either.
 */
@Component
public class TextReader {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final BoundedWork work = new BoundedWork("file-text", 2, PATIENCE, LIMIT);

	/**
	 * @throws Fault if its first page bears a degree of secrecy, if it has a password, or
	 * if so much is being read that nobody can look
	 */
	public Content read(Path path, FileKind kind) throws Fault {
		if (kind == FileKind.JPEG || kind == FileKind.PNG) {
			return new Content(null, TextState.NONE, 0, List.of(UnreadPart.NO_WORDS));
		}
		Reading reading = new Reading();
		TextState state;
		try {
			work.run(() -> {
				read(path, kind, reading);
				return null;
			});
			state = reading.getText() == null || reading.getText().isEmpty() ? TextState.NONE : TextState.READ;
		}
		catch (BoundedWork.FailedException ex) {
			state = TextState.UNREADABLE;
		}
		catch (BoundedWork.BusyException ex) {
			throw new Fault("file.fault.busy");
		}
		String refusal = reading.getRefusal();
		if (refusal != null) {
			throw new Fault(refusal);
		}
		if (SecrecyMarking.inFirstPage(reading.getFirstPage())) {
			throw new Fault("file.fault.secret");
		}
		return new Content(state == TextState.READ ? reading.getText() : null, state, reading.getPages(),
				unread(reading, state));
	}

	private static List<UnreadPart> unread(Reading reading, TextState state) {
		Set<UnreadPart> unread = EnumSet.noneOf(UnreadPart.class);
		switch (state) {
			case UNREADABLE -> unread.add(UnreadPart.ALL);
			case NONE -> {
				unread.addAll(reading.getUnread());
				unread.remove(UnreadPart.PICTURE);
				unread.add(UnreadPart.NO_WORDS);
			}
			case READ -> unread.addAll(reading.getUnread());
		}
		return List.copyOf(unread);
	}

	private static void read(Path path, FileKind kind, Reading reading) throws Exception {
		switch (kind) {
			case PDF -> PdfDocument.read(path, reading);
			case DOC, XLS, PPT -> {
				try (LegacyOffice office = LegacyOffice.open(path)) {
					switch (kind) {
						case DOC -> LegacyWord.read(office, reading);
						case XLS -> LegacySheets.read(office, reading);
						default -> LegacySlides.read(office, reading);
					}
				}
			}
			default -> {
				try (OfficeArchive archive = OfficeArchive.open(path)) {
					ArchiveText.read(archive, kind, reading);
				}
			}
		}
	}

	@PreDestroy
	void close() {
		work.close();
	}

	/**
	 * What was read; {@code pages} can be shown as pictures.
	 *
	 * @param text there if {@code state} is READ
	 * @param unread what was not, in the order of the constants
	 */
	public record Content(@Nullable String text, TextState state, int pages, List<UnreadPart> unread) {
	}

}
