/**
 * The line editor: lines that are added, moved, deleted and taken back in one form, which
 * keeps itself.
 */
@NullMarked
package vn.tuyengiao.portal.platform.web.lines;

import org.jspecify.annotations.NullMarked;
