/**
 * What somebody does at the door: signing in, with the throttle that slows down guessing,
 * looking after one's own password, and the first start, while there is no user. Uses the
 * rooms of users and of access, and none uses it.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.signin;

import org.jspecify.annotations.NullMarked;
