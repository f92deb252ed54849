/** Lists: their state in the address, rows, chips and pages, their export. */
@NullMarked
package vn.tuyengiao.portal.platform.web.list;

import org.jspecify.annotations.NullMarked;
