/** Who is told what of a task. */
@NullMarked
package vn.tuyengiao.portal.task.domain.assignment.told;

import org.jspecify.annotations.NullMarked;
