/**
 * The plan and its tasks: beginning, writing, taking over undone tasks, naming
 * directives, sending.
 */
package vn.tuyengiao.portal.plan.domain.plan;
