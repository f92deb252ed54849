/** Tasks of the sample district. */
@NullMarked
package vn.tuyengiao.portal.task.sample;

import org.jspecify.annotations.NullMarked;
