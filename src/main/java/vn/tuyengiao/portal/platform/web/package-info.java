/**
 * The frame of the pages: assets, layout data, navigation, flash messages, binding of
 * what people type, error pages, lists and their export.
 */
package vn.tuyengiao.portal.platform.web;
