package vn.tuyengiao.portal.file.domain.format;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.file.UnreadPart;

/**
 * What has been read of a document, and what could not be. The first page comes first, so
 * that it is known even if the rest takes too long.
 */
@Getter
final class Reading {

	/** Characters that are kept for the search: some eighty pages. */
	static final int MAX_TEXT = 200_000;

	/** Lines of the first page of a kind that knows no pages. */
	static final int FIRST_LINES = 60;

	/** Characters of a first page, or of headers, that are looked at. */
	static final int MAX_FIRST = 20_000;

	private final Set<UnreadPart> unread = Collections.synchronizedSet(EnumSet.noneOf(UnreadPart.class));

	private volatile String firstPage = "";

	private volatile @Nullable String text;

	private volatile int pages;

	private volatile @Nullable String refusal;

	void firstPage(String found) {
		firstPage = firstPage.isEmpty() ? found : firstPage + "\n" + found;
	}

	void pages(int count) {
		pages = count;
	}

	void text(String whole) {
		text = whole.isBlank() ? "" : whole.strip();
	}

	/** All that was read; says so if it is not all that there is. */
	void text(TextSink sink) {
		text(sink.searched());
		if (sink.isCut()) {
			unread(UnreadPart.END);
		}
	}

	void unread(UnreadPart part) {
		unread.add(part);
	}

	/**
	 * It may not be stored, whatever else is in it.
	 * @param code key of the message bundle
	 */
	void refuse(String code) {
		refusal = code;
	}

}
