/**
 * What stands around each page: assets, layout data, navigation, flash messages, the
 * reader's preferences, error pages.
 */
package vn.tuyengiao.portal.platform.web.frame;
