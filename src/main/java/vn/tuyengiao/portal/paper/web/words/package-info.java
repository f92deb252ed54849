/** Layout, words and signing lines of documents, as administrators keep them. */
@NullMarked
package vn.tuyengiao.portal.paper.web.words;

import org.jspecify.annotations.NullMarked;
