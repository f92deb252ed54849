/** The page of notices and the bell. */
@NullMarked
package vn.tuyengiao.portal.notification.web;

import org.jspecify.annotations.NullMarked;
