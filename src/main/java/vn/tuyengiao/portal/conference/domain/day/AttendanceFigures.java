package vn.tuyengiao.portal.conference.domain.day;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * What the attendance of a conference makes of each unit: obliged = present + excused +
 * made up + absent, and nobody twice. Who asks has checked access.
 * <ul>
 * <li>Obliged is who was called or named and is not exempt; seats that a unit left empty
 * oblige nobody by name. Who comes as a delegate counts for the one he stands for.</li>
 * <li>Present is who was at a session that is no make-up, late or not; made up, who was
 * at a make-up session alone; excused, who was at none and had a reason; absent, all
 * others.</li>
 * <li>Attendances (lượt) are all times that a member sat in a session, exempt members
 * included: these raise no share, as they count in nothing else.</li>
 * <li>Essays count of those obliged who heard it. Who came uncalled is counted
 * apart.</li>
 * <li>What a venue handed in as numbers is added to the venue's unit.</li>
 * </ul>
 */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class AttendanceFigures {

	private final AttendanceFigureQueries queries;

	private final VietnamTime time;

	/**
	 * Of each unit from which somebody is called or came, or that has a venue; by id.
	 * Some may have nobody to come.
	 */
	public List<OfUnit> of(UUID conferenceId) {
		return queries.of(conferenceId);
	}

	/**
	 * Who of the unit was obliged and did not hear it, the excused as well, in the order
	 * of names.
	 */
	public List<Missing> missing(UUID conferenceId, UUID unitId) {
		LocalDateTime now = time.now().atZone(VietnamTime.ZONE).toLocalDateTime();
		return queries.missing(conferenceId, unitId, now);
	}

	/**
	 * @param figures zero where the unit has nobody who would have to come
	 * @param walkIns persons who came without being called; in no other figure
	 * @param delegates of those present or made up: who came for somebody else
	 */
	public record OfUnit(UUID unitId, MemberFigures figures, int walkIns, int delegates) {
	}

	/**
	 * Somebody who did not hear it.
	 *
	 * @param excused he had a reason; else he is absent
	 * @param reason what was answered for him; empty for none
	 * @param delegate who was to come for him and did not; empty for nobody
	 * @param venue where he was to come
	 * @param makeUp the next session to make up for it that is not over; null if none is
	 * planned
	 */
	public record Missing(UUID inviteeId, String name, String post, boolean excused, String reason, String delegate,
			String venue, @Nullable SessionTimes makeUp) {
	}

}
