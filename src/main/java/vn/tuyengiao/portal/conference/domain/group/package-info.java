/** Standing groups of those who are called, and the people whom the portal knows. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.group;

import org.jspecify.annotations.NullMarked;
