package vn.tuyengiao.portal.platform.web.frame;

/**
 * A button that sets one preference of the reader.
 *
 * @param icon the drawing before the label; null for none
 * @param language of the label, where it is not that of the page; null for none
 */
record PreferenceChoice(String name, String value, String icon, String language, String label, boolean chosen) {
}
