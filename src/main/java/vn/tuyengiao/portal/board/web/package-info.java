/** The pages on boards and their members. */
@NullMarked
package vn.tuyengiao.portal.board.web;

import org.jspecify.annotations.NullMarked;
