/** The pages of conferences. */
@NullMarked
package vn.tuyengiao.portal.conference.web;

import org.jspecify.annotations.NullMarked;
