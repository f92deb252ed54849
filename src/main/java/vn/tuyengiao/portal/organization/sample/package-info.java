/**
 * Kim Bảng as the profile {@code demo} shows it, with further invented communes in any
 * number, written once into an empty portal.
 */
@NullMarked
package vn.tuyengiao.portal.organization.sample;

import org.jspecify.annotations.NullMarked;
