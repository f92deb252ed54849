package vn.tuyengiao.portal.platform.web.list;

import org.jspecify.annotations.Nullable;

/**
 * A list that one click asks for, above the list itself.
 *
 * @param label message key
 * @param href with the context path
 * @param rows how many it holds, where somebody counted
 */
public record Chip(String label, String href, @Nullable Integer rows, boolean current) {
}
