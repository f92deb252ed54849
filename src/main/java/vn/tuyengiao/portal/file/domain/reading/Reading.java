package vn.tuyengiao.portal.file.domain.reading;

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
public final class Reading {

	/** Characters that are kept for the search: some eighty pages. */
	public static final int MAX_TEXT = 200_000;

	/** Lines of the first page of a kind that knows no pages. */
	public static final int FIRST_LINES = 60;

	/** Characters of a first page, or of headers, that are looked at. */
	public static final int MAX_FIRST = 20_000;

	private final Set<UnreadPart> unread = Collections.synchronizedSet(EnumSet.noneOf(UnreadPart.class));

	private volatile String firstPage = "";

	private volatile @Nullable String text;

	private volatile int pages;

	private volatile @Nullable String refusal;

	public void firstPage(String found) {
		firstPage = firstPage.isEmpty() ? found : firstPage + "\n" + found;
	}

	public void pages(int count) {
		pages = count;
	}

	public void text(String whole) {
		text = whole.isBlank() ? "" : whole.strip();
	}

	/** All that was read; says so if it is not all that there is. */
	public void text(TextSink sink) {
		text(sink.searched());
		if (sink.isCut()) {
			unread(UnreadPart.END);
		}
	}

	public void unread(UnreadPart part) {
		unread.add(part);
	}

	/**
	 * It may not be stored, whatever else is in it.
	 * @param code key of the message bundle
	 */
	public void refuse(String code) {
		refusal = code;
	}

}
