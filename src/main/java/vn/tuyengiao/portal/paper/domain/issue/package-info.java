/**
 * Documents of records: their draft with the words that somebody chose, what was issued
 * with its number and its day, and the scan of what was signed.
 */
@NullMarked
package vn.tuyengiao.portal.paper.domain.issue;

import org.jspecify.annotations.NullMarked;
