/**
 * To whom a version goes and what it asks by when, kept as whole sets. Knows versions by
 * their id and stands on no other room.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.recipient;

import org.jspecify.annotations.NullMarked;
