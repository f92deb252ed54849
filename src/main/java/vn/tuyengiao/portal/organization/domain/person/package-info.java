/** The people whom records of a unit name. They are no users, though some may be both. */
@NullMarked
package vn.tuyengiao.portal.organization.domain.person;

import org.jspecify.annotations.NullMarked;
