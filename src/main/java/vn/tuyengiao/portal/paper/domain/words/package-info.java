/** What stands in documents besides what their records say, and how posts sign. */
@NullMarked
package vn.tuyengiao.portal.paper.domain.words;

import org.jspecify.annotations.NullMarked;
