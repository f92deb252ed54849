/** Many tasks: the list, one act, what directives and the search hear of them. */
@NullMarked
package vn.tuyengiao.portal.task.domain.assignment.list;

import org.jspecify.annotations.NullMarked;
