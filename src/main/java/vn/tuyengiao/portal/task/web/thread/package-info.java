/** Tasks and proposals as the pages of directives tell them. */
@NullMarked
package vn.tuyengiao.portal.task.web.thread;

import org.jspecify.annotations.NullMarked;
