/**
 * The list of what units owe, the matrix of units and periods, and more time for one
 * unit.
 */
@NullMarked
package vn.tuyengiao.portal.plan.web.obligation;

import org.jspecify.annotations.NullMarked;
