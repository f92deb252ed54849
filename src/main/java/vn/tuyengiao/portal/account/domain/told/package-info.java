/** Finds the people whom an event of some module is told to. */
@NullMarked
package vn.tuyengiao.portal.account.domain.told;

import org.jspecify.annotations.NullMarked;
