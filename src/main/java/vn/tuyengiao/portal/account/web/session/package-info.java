/**
 * Sessions as a browser and its owner see them: the cookie, the token that their forms
 * carry, the list of one's own. Uses the rooms of {@code domain}, no other room of
 * {@code web}.
 */
@NullMarked
package vn.tuyengiao.portal.account.web.session;

import org.jspecify.annotations.NullMarked;
