/**
 * How what a redirect has to say reaches the page that it leads to, and no other.
 */
@NullMarked
package vn.tuyengiao.portal.platform.web.flash;

import org.jspecify.annotations.NullMarked;
