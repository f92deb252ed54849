/** The calendar as pages: month, week, list, one day. */
@NullMarked
package vn.tuyengiao.portal.calendar.web;

import org.jspecify.annotations.NullMarked;
