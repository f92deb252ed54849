/**
 * Vietnamese as it was written before Unicode, by fonts that drew its letters in place of
 * others: told by the font, or by what the words become, and turned into Unicode.
 */
@NullMarked
package vn.tuyengiao.portal.file.domain.letters;

import org.jspecify.annotations.NullMarked;
