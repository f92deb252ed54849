/** Series of conferences: their pages and forms. */
@NullMarked
package vn.tuyengiao.portal.conference.web.series;

import org.jspecify.annotations.NullMarked;
