/** Makes notices from events; reads and marks them. */
@NullMarked
package vn.tuyengiao.portal.notification.domain;

import org.jspecify.annotations.NullMarked;
