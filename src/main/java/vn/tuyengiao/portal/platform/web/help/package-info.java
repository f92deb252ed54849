/**
 * What a page is for, what its words mean and whom to ask; and the first visit, a few
 * steps for each role.
 */
@NullMarked
package vn.tuyengiao.portal.platform.web.help;

import org.jspecify.annotations.NullMarked;
