/**
 * What reading a foreign format leaves behind, within bounds of memory and time: the
 * text, the first page, what could not be read, and why a file is refused.
 */
@NullMarked
package vn.tuyengiao.portal.file.domain.reading;

import org.jspecify.annotations.NullMarked;
