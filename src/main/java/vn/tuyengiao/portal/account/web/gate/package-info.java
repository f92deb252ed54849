/**
 * What a request has to pass before a page sees it: the first start while there is no
 * user, the change of a password that somebody else has given, and the limit of uploads.
 */
@NullMarked
package vn.tuyengiao.portal.account.web.gate;

import org.jspecify.annotations.NullMarked;
