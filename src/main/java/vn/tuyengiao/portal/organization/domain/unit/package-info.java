/**
 * The units as a tree: a unit enters it and moves in it only together with the closure
 * that says what lies below what. An administrator reaches his units and all below them.
 */
@NullMarked
package vn.tuyengiao.portal.organization.domain.unit;

import org.jspecify.annotations.NullMarked;
