/**
 * Pages and files that cost the portal much, and how often one person may ask for them.
 */
@NullMarked
package vn.tuyengiao.portal.platform.web.limit;

import org.jspecify.annotations.NullMarked;
