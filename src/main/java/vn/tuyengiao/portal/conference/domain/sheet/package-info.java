/** A conference that is called, read whole for its page. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.sheet;

import org.jspecify.annotations.NullMarked;
