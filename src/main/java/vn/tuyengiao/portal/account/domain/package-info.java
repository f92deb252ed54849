/** Who may do something at given units, for other modules. */
@NullMarked
package vn.tuyengiao.portal.account.domain;

import org.jspecify.annotations.NullMarked;
