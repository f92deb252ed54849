/** The page on which the work of somebody who leaves is handed over. */
@NullMarked
package vn.tuyengiao.portal.account.web.leaver;

import org.jspecify.annotations.NullMarked;
