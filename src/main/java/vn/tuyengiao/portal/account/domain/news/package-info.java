/** What others did to somebody's account, told to him at his next sign-in. */
@NullMarked
package vn.tuyengiao.portal.account.domain.news;

import org.jspecify.annotations.NullMarked;
