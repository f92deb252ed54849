/**
 * What units answer to a conference: who comes, whom they send instead, who is excused,
 * whom they name for their seats.
 */
@NullMarked
package vn.tuyengiao.portal.conference.domain.answer;

import org.jspecify.annotations.NullMarked;
