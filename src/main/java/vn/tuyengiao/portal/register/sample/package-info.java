/** Sample bodies of the profile {@code demo}. */
@NullMarked
package vn.tuyengiao.portal.register.sample;

import org.jspecify.annotations.NullMarked;
