/** Party documents as Word files (.docx). */
@NullMarked
package vn.tuyengiao.portal.paper.domain.word;

import org.jspecify.annotations.NullMarked;
