/** Puts the parts of the start page together. */
@NullMarked
package vn.tuyengiao.portal.reporting.domain;

import org.jspecify.annotations.NullMarked;
