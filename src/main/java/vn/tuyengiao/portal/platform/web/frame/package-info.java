/**
 * What stands around each page: assets, layout data, navigation, flash messages, the
 * reader's preferences, error pages.
 */
@NullMarked
package vn.tuyengiao.portal.platform.web.frame;

import org.jspecify.annotations.NullMarked;
