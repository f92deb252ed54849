/** Giving tasks to one or to thousands, splitting them, handing them on. */
@NullMarked
package vn.tuyengiao.portal.task.domain.assignment.giving;

import org.jspecify.annotations.NullMarked;
