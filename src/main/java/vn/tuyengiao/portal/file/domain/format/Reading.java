package vn.tuyengiao.portal.file.domain.format;

import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of a document. The first page comes first, so that it is known even
 * if the rest takes too long.
 */
@Getter
final class Reading {

	/** Characters that are kept for the search: some eighty pages. */
	static final int MAX_TEXT = 200_000;

	/** Lines of the first page of a kind that knows no pages. */
	static final int FIRST_LINES = 60;

	/** Characters of a first page, or of headers, that are looked at. */
	static final int MAX_FIRST = 20_000;

	private volatile String firstPage = "";

	private volatile @Nullable String text;

	private volatile int pages;

	void firstPage(String found) {
		firstPage = firstPage.isEmpty() ? found : firstPage + "\n" + found;
	}

	void pages(int count) {
		pages = count;
	}

	void text(String whole) {
		text = whole.isBlank() ? "" : whole.strip();
	}

}
