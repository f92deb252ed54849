/** What the forms of the small lists that the administrator keeps have in common. */
@NullMarked
package vn.tuyengiao.portal.platform.web.catalogue;

import org.jspecify.annotations.NullMarked;
