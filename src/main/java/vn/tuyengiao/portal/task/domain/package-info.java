/** What proposals and tasks share: what of them is still open. */
@NullMarked
package vn.tuyengiao.portal.task.domain;

import org.jspecify.annotations.NullMarked;
