/**
 * What all rooms of the module call alike: directions, states, degrees of urgency, and
 * for what a unit gets a directive. Each room below owns one part of the work, with its
 * tables and whatever changes them.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain;

import org.jspecify.annotations.NullMarked;
