/**
 * The plan and its tasks: beginning, writing, taking over undone tasks, naming
 * directives, sending.
 */
@NullMarked
package vn.tuyengiao.portal.plan.domain.plan;

import org.jspecify.annotations.NullMarked;
