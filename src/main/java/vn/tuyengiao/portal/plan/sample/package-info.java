/**
 * Invented plans and reports of the sample communes, and any number of them for
 * measuring. Only under the profile demo.
 */
@NullMarked
package vn.tuyengiao.portal.plan.sample;

import org.jspecify.annotations.NullMarked;
