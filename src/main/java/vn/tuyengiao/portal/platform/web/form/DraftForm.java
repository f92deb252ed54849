package vn.tuyengiao.portal.platform.web.form;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** A form that is kept while it is written, and sent when it is whole. */
@Getter
@Setter
public abstract class DraftForm {

	/** A form whose version got lost is compared with what is stored. */
	private long version = -1;

	/** Sent too early, but kept: the page says so. */
	@OfThePage
	@Setter(AccessLevel.NONE)
	private boolean incomplete;

	/** A new form on what is stored. */
	protected final void begin(long storedVersion) {
		version = storedVersion;
	}

	final void keptAs(long storedVersion) {
		version = storedVersion;
		incomplete = true;
	}

	/** What is typed; empty for nothing. */
	public static String text(@Nullable String typed) {
		return typed == null ? "" : typed;
	}

}
