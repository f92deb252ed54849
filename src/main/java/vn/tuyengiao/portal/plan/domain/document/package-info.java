/**
 * One plan with its report and its rounds as it is read: the record that pages show, and
 * what plans and reports have to tell about directives.
 */
@NullMarked
package vn.tuyengiao.portal.plan.domain.document;

import org.jspecify.annotations.NullMarked;
