package vn.tuyengiao.portal.file;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What of a file the portal could not read. Message key: {@code file.unread.<name>}.
 */
@Getter
@RequiredArgsConstructor
public enum UnreadPart {

	/** All of it: broken, or reading took too long. */
	ALL(true),
	/** It has no words: a scan, a picture. */
	NO_WORDS(true),
	/** A picture on the first page, on which words may stand. */
	PICTURE(true),
	/** Letters of which the file does not say which they are. */
	LETTERS(true),
	/** A document within the document. */
	EMBEDDED(true),
	/** What comes after as much text as is kept. */
	END(false);

	/** A mark on the first page may be in it. */
	private final boolean hidingMarks;

}
