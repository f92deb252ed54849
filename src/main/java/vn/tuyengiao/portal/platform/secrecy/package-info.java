/** Tells documents that bear a degree of secrecy, which never enter the portal. */
@NullMarked
package vn.tuyengiao.portal.platform.secrecy;

import org.jspecify.annotations.NullMarked;
