/** Tasks that wait: to be done, to be closed. */
@NullMarked
package vn.tuyengiao.portal.task.domain.assignment.owed;

import org.jspecify.annotations.NullMarked;
