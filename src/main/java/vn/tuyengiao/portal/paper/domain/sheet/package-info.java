/**
 * Reads tables: what was pasted, and workbooks as a stream; gives a workbook back with
 * notes beside its rows.
 */
@NullMarked
package vn.tuyengiao.portal.paper.domain.sheet;

import org.jspecify.annotations.NullMarked;
