package vn.tuyengiao.portal.platform.find;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One thing that is found.
 *
 * @param kind name of its {@link FindKind}
 * @param title what it is called; {@code detail}: what tells it from others of that name
 * @param href where it is read, inside the portal
 */
public record Found(String kind, MessageSourceResolvable title, @Nullable MessageSourceResolvable detail, String href) {

	/** A message with what fills it. */
	public static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

	/** Words that need no translation. */
	public static MessageSourceResolvable text(String words) {
		return new DefaultMessageSourceResolvable(null, null, words);
	}

}
