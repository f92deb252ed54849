/** The pages of tasks. */
@NullMarked
package vn.tuyengiao.portal.task.web.assignment;

import org.jspecify.annotations.NullMarked;
