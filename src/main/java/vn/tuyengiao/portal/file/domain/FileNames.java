package vn.tuyengiao.portal.file.domain;

import java.text.Normalizer;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/** What a file may be called: anything a person can read, in any script. */
@UtilityClass
class FileNames {

	static final int MAX_LENGTH = 300;

	/**
	 * The name in NFC without the folders that some browsers send.
	 * @throws InvalidInputException at {@code field} if nobody could read it, or if it
	 * bears a degree of secrecy
	 */
	static String checked(String field, @Nullable String sent) {
		String whole = sent == null ? "" : sent;
		String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
		name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
		if (name.codePoints().anyMatch(FileNames::isUnreadable)) {
			throw new InvalidInputException(field, "file.fault.name-characters");
		}
		if (name.isEmpty() || name.codePoints().allMatch(c -> c == '.' || Character.isSpaceChar(c))) {
			throw new InvalidInputException(field, "file.fault.name-missing");
		}
		if (name.length() > MAX_LENGTH) {
			throw new InvalidInputException(field, "file.fault.name-long", MAX_LENGTH, name.length());
		}
		if (SecrecyMarking.inSubject(stem(name).replace('_', ' '))) {
			throw new InvalidInputException(field, "file.fault.secret-name");
		}
		return name;
	}

	private static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	/**
	 * Control characters; signs that turn the reading direction, by which "exe.pdf" can
	 * be shown of "fdp.exe"; halves of characters.
	 */
	private static boolean isUnreadable(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> c == 0x061c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e
					|| c >= 0x2066 && c <= 0x2069 || (c & 0xfffe) == 0xfffe;
		};
	}

}
