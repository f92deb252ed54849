/**
 * What other modules ask of the organisation, answered out of the rooms of units,
 * periods, terms and people. Uses all of them, and none uses it.
 */
@NullMarked
package vn.tuyengiao.portal.organization.domain.directory;

import org.jspecify.annotations.NullMarked;
