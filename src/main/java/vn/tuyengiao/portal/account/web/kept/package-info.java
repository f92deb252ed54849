/**
 * Rescues what was typed when the session had ended meanwhile: finds out whose the form
 * was, keeps it, and shows it again after the next sign-in.
 */
@NullMarked
package vn.tuyengiao.portal.account.web.kept;

import org.jspecify.annotations.NullMarked;
