/**
 * Tables from Excel and Word on their way into records: what a module says of its columns
 * and rows, the steps from the clipboard or a workbook to the page that shows them.
 */
@NullMarked
@NamedInterface("table")
package vn.tuyengiao.portal.paper.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
