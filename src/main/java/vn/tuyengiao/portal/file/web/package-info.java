/** Switches uploads on and tells the forms their limits. */
@NullMarked
package vn.tuyengiao.portal.file.web;

import org.jspecify.annotations.NullMarked;
