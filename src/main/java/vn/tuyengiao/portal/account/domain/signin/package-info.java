/**
 * What somebody does at the door: signing in, with the throttle that slows down guessing,
 * looking after one's own password, and the first start, while there is no user. Uses the
 * rooms of users and of access, and none uses it.
 */
package vn.tuyengiao.portal.account.domain.signin;
