/**
 * The reporting periods with the days on which they open, fall due and are locked, how
 * these days are laid around holidays, and the holidays themselves.
 */
@NullMarked
package vn.tuyengiao.portal.organization.domain.period;

import org.jspecify.annotations.NullMarked;
