/** One proposal: its states and steps, and how it is entered. */
@NullMarked
package vn.tuyengiao.portal.task.domain.proposal;

import org.jspecify.annotations.NullMarked;
