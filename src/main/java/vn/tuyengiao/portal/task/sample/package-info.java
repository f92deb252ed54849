/** What the profile demo lays into an empty portal: proposals and tasks. */
@NullMarked
package vn.tuyengiao.portal.task.sample;

import org.jspecify.annotations.NullMarked;
