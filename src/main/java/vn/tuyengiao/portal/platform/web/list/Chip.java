package vn.tuyengiao.portal.platform.web.list;

import org.jspecify.annotations.Nullable;

/**
 * A list that one click asks for, above the list itself.
 *
 * @param label message key
 * @param href with the context path
 * @param rows how many it holds, where somebody counted
 * @param more there may be more than that: it was not counted any further
 */
public record Chip(String label, String href, @Nullable Integer rows, boolean current, boolean more) {

	public Chip(String label, String href, @Nullable Integer rows, boolean current) {
		this(label, href, rows, current, false);
	}

}
