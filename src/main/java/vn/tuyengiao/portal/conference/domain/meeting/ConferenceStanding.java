package vn.tuyengiao.portal.conference.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.ConferenceStatus;

/**
 * How a conference stands, and what the reader has to do with it.
 *
 * @param unitId who holds it
 * @param called it has sessions, venues and people who are called
 * @param heldOn the day of its last session
 * @param moves how often it was moved since it was sent
 * @param readsHost the reader sees all that the host does; else only what concerns units
 * that he reads
 * @param hosts the reader writes for the host
 * @param leads the reader approves for the host: its leader, of a commune the head of its
 * board
 */
public record ConferenceStanding(UUID id, long version, UUID unitId, String unitName, boolean called,
		ConferenceStatus status, UUID kindId, String kindName, boolean disseminates, boolean contest, String title,
		String place, String chair, String secretary, LocalDate heldOn, @Nullable LocalDate replyBy, int moves,
		boolean readsHost, boolean hosts, boolean leads) {

	public boolean isDraft() {
		return status == ConferenceStatus.DRAFT;
	}

	public boolean isUnderWay() {
		return status.isUnderWay();
	}

	public boolean isClosed() {
		return status == ConferenceStatus.CLOSED;
	}

	public String href() {
		return "/conferences/" + id;
	}

	/**
	 * The pages that its reader may open as it stands, as their addresses name them.
	 * Message key: {@code conference.tab.<name>}.
	 */
	public List<String> pages() {
		List<String> pages = new ArrayList<>(List.of("overview", "agenda"));
		if (readsHost) {
			pages.add("venues");
		}
		pages.add("called");
		if (!isDraft()) {
			pages.add("attendance");
			if (readsHost || isClosed()) {
				pages.add("minutes");
			}
			if (contest) {
				pages.add("contest");
			}
		}
		return pages;
	}

}
