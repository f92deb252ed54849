/** What the profile demo lays into an empty portal. */
@NullMarked
package vn.tuyengiao.portal.task.sample;

import org.jspecify.annotations.NullMarked;
