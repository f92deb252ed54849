/**
 * What the small lists that the administrator keeps have in common: each entry has a name
 * and the days on which it is in use, and on any day a name stands for one of them.
 */
@NullMarked
package vn.tuyengiao.portal.platform.catalogue;

import org.jspecify.annotations.NullMarked;
