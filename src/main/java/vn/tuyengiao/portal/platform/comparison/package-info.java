/**
 * What changed from one text to another, word by word, at a bounded cost.
 */
@NullMarked
package vn.tuyengiao.portal.platform.comparison;

import org.jspecify.annotations.NullMarked;
