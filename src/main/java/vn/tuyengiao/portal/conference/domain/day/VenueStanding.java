package vn.tuyengiao.portal.conference.domain.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * How a venue stands on the day, and what the reader has to do with it.
 *
 * @param session the one that was asked for; null for none
 * @param ofHost its unit is the one that holds the conference
 * @param numbers of members who came without being on the list, as numbers
 * @param keeps the reader writes in its list, for its unit or for the host
 * @param hosts the reader writes for the host
 */
public record VenueStanding(UUID conferenceId, String title, ConferenceStatus status, UUID venueId, String name,
		UUID unitId, String unitName, boolean onPaper, @Nullable Instant seenAt, @Nullable Instant handedInAt,
		boolean closedByHost, String silence, boolean ofHost, MemberFigures numbers,
		@Nullable LocalDateTime firstBegins, @Nullable SessionTimes session, boolean keeps, boolean hosts) {

	private static final Duration BEFORE = Duration.ofHours(1);

	public String href() {
		return "/conferences/" + conferenceId + "/venues/" + venueId;
	}

	/** Another one once somebody noted other numbers. */
	public long numbersVersion() {
		return 31L * numbers.hashCode() + (onPaper ? 1 : 0);
	}

	public boolean isOpen() {
		return handedInAt == null && status.isUnderWay();
	}

	/**
	 * Whether somebody may still be noted in the session's list: one to make up for it
	 * stays open after the venue has handed in, until the conference is over.
	 */
	public boolean isListOpen() {
		return isOpen() || status.isUnderWay() && isMakeUp();
	}

	private boolean isMakeUp() {
		return session != null && session.makeUp();
	}

	/** The same in that session. */
	VenueStanding at(SessionTimes times) {
		return new VenueStanding(conferenceId, title, status, venueId, name, unitId, unitName, onPaper, seenAt,
				handedInAt, closedByHost, silence, ofHost, numbers, firstBegins, times, keeps, hosts);
	}

	/** Whether its reader sits there, and does not look on from the host. */
	boolean isThere() {
		return keeps && (!hosts || ofHost);
	}

	/**
	 * @throws RefusedException if the list cannot be written in now
	 */
	void requireMarkable(Instant now) {
		RefusedException refusal = refusal(now);
		if (refusal != null) {
			throw refusal;
		}
	}

	/** Why the list of the session cannot be written in now; nothing where it can. */
	public @Nullable RefusedException refusal(Instant now) {
		if (!status.isUnderWay()) {
			return new RefusedException("conference.day.refused.over");
		}
		if (handedInAt != null && !isMakeUp()) {
			return new RefusedException(
					closedByHost ? "conference.day.refused.closed" : "conference.day.refused.handed-in", name);
		}
		if (session != null && now.isBefore(begins(session).minus(BEFORE))) {
			return new RefusedException("conference.day.refused.early", session.beginsAt().minus(BEFORE).toString(),
					session.heldOn().getDayOfMonth(), session.heldOn().getMonthValue(), session.heldOn().getYear());
		}
		return null;
	}

	static Instant begins(SessionTimes session) {
		return session.heldOn().atTime(session.beginsAt()).atZone(VietnamTime.ZONE).toInstant();
	}

	/** Whether no session has begun yet. */
	boolean isBeforeAll(Instant now) {
		return firstBegins != null && now.isBefore(firstBegins.atZone(VietnamTime.ZONE).toInstant());
	}

}
