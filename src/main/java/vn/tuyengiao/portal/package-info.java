/**
 * The portal: its entry point stands here, all else is in the modules below.
 */
@NullMarked
package vn.tuyengiao.portal;

import org.jspecify.annotations.NullMarked;
