package vn.tuyengiao.portal.conference.web.day;

import vn.tuyengiao.portal.conference.domain.day.VenueStanding;
import vn.tuyengiao.portal.conference.domain.door.DoorDesk.DoorScreen;
import vn.tuyengiao.portal.conference.web.day.QrPicture.Picture;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * The screen at the door.
 *
 * @param box of the picture
 * @param path of its dark parts
 * @param address that the code leads to
 * @param stage whether it is too early, open, over or closed: message key's last part
 */
public record DoorPage(VenueStanding venue, String sessionId, String when, String box, String path, String address,
		String stage, String from, String to, String clock) {

	static DoorPage of(DoorScreen screen, String sessionId, String address) {
		Picture picture = QrPicture.of(address);
		String stage = !screen.venue().isListOpen() ? "closed"
				: screen.now().isBefore(screen.from()) ? "early" : screen.now().isAfter(screen.to()) ? "over" : "open";
		return new DoorPage(screen.venue(), sessionId,
				screen.venue().session() == null ? "" : DaySession.when(screen.venue().session()),
				"0 0 " + picture.size() + " " + picture.size(), picture.path(), address, stage,
				Days.clock(screen.from()), Days.clock(screen.to()), Days.clock(screen.now()));
	}

	public String href() {
		return venue.href() + "/door";
	}

}
