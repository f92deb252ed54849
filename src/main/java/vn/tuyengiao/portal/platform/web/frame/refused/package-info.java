/** Requests that are not let in, or not read to their end, and how they are answered. */
@NullMarked
package vn.tuyengiao.portal.platform.web.frame.refused;

import org.jspecify.annotations.NullMarked;
