/** Units and what they plan and report, among all that is found by words. */
@NullMarked
package vn.tuyengiao.portal.plan.domain.find;

import org.jspecify.annotations.NullMarked;
