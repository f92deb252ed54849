/** Plans and reports as Party documents. */
@NullMarked
package vn.tuyengiao.portal.plan.web.paper;

import org.jspecify.annotations.NullMarked;
