package vn.tuyengiao.portal.platform.web.list;

/**
 * A list that one click asks for, above the list itself.
 *
 * @param label message key
 * @param href with the context path
 * @param rows how many it holds; null if nobody counted
 */
public record Chip(String label, String href, Integer rows, boolean current) {
}
