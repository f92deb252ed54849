package vn.tuyengiao.portal.platform.web.form;

import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;

/** A form that is kept while it is written, and sent when it is whole. */
@Getter
@Setter
public abstract class DraftForm {

	/** A form whose version got lost is compared with what is stored. */
	private long version = -1;

	/** New in each form, so that pressing "send" twice sends once. */
	private @Nullable UUID token;

	/** Sent too early, but kept: the page says so. */
	@OfThePage
	@Setter(AccessLevel.NONE)
	private boolean incomplete;

	/** A new form on what is stored. */
	protected final void begin(long storedVersion) {
		version = storedVersion;
		token = Ids.next();
	}

	final void keptAs(long storedVersion) {
		version = storedVersion;
		incomplete = true;
	}

	public final UUID tokenOrNew() {
		UUID known = token;
		if (known == null) {
			known = Ids.next();
			token = known;
		}
		return known;
	}

	/** What is typed; empty for nothing. */
	public static String text(@Nullable String typed) {
		return typed == null ? "" : typed;
	}

}
