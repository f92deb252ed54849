/**
 * What contents are and say: their kind, what is refused, their text, pages of PDFs; each
 * within bounds of memory and time.
 */
@NullMarked
package vn.tuyengiao.portal.file.domain.format;

import org.jspecify.annotations.NullMarked;
