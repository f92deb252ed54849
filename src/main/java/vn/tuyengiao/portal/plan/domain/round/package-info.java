/**
 * The rounds between unit and district: what was sent, why it came back, what was
 * answered and decided. Knows of plans and reports only that they are submissions.
 */
@NullMarked
package vn.tuyengiao.portal.plan.domain.round;

import org.jspecify.annotations.NullMarked;
