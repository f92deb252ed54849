/** Sample conferences of the profile {@code demo}. */
@NullMarked
package vn.tuyengiao.portal.conference.sample;

import org.jspecify.annotations.NullMarked;
