/**
 * The organisation as data, by room: units, periods with the holidays, terms, people; a
 * directory answers the other modules out of all of them. What they share is the lock
 * under which the organisation changes.
 */
@NullMarked
package vn.tuyengiao.portal.organization.domain;

import org.jspecify.annotations.NullMarked;
