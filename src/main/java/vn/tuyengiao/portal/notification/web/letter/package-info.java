/** Letters of reminder on their pages and as documents. */
@NullMarked
package vn.tuyengiao.portal.notification.web.letter;

import org.jspecify.annotations.NullMarked;
