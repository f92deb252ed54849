/** What a directive hears of tasks and proposals. */
@NullMarked
package vn.tuyengiao.portal.task.domain.thread;

import org.jspecify.annotations.NullMarked;
