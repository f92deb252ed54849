package vn.tuyengiao.portal.platform.find;

import org.jspecify.annotations.Nullable;

/**
 * One kind of what is found.
 *
 * @param label message key of its heading
 * @param icon of the portal's drawings
 * @param list address of the list in which one searches on, to its last {@code =}; null
 * if there is none
 */
public record FindKind(String name, String label, String icon, @Nullable String list) {
}
