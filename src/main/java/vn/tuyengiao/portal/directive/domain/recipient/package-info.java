/**
 * To whom a version goes and what it asks by when, kept as whole sets. Knows versions by
 * their id and stands on no other room.
 */
package vn.tuyengiao.portal.directive.domain.recipient;
