/** What conferences ask of units: answers, lists of attendance, minutes, the closing. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.owed;

import org.jspecify.annotations.NullMarked;
