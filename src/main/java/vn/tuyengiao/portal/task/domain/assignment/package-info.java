/** Tasks: the aggregate, its steps, and how one stands for its reader. */
@NullMarked
package vn.tuyengiao.portal.task.domain.assignment;

import org.jspecify.annotations.NullMarked;
