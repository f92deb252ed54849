/** The start page. */
@NullMarked
package vn.tuyengiao.portal.reporting.web;

import org.jspecify.annotations.NullMarked;
