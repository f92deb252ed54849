/** The sample accounts of the profile {@code demo}, written once into an empty portal. */
@NullMarked
package vn.tuyengiao.portal.account.sample;

import org.jspecify.annotations.NullMarked;
