/**
 * How forms are bound, checked and shown again: what people type becomes text, dates and
 * numbers, faults stand at their fields, two versions stand side by side.
 */
@NullMarked
package vn.tuyengiao.portal.platform.web.form;

import org.jspecify.annotations.NullMarked;
