/**
 * Personal data of citizens, which nobody may write into the portal: found where people
 * type.
 */
@NullMarked
package vn.tuyengiao.portal.platform.privacy;

import org.jspecify.annotations.NullMarked;
