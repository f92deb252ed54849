package vn.tuyengiao.portal.conference;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceDesk;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Office;

/** Conferences of an {@link Office}: two kinds, and what its secretaries record. */
public final class OfficeConferences {

	private final Office office;

	private final UUID dissemination;

	private final UUID briefing;

	public OfficeConferences(Office office) {
		this.office = office;
		dissemination = kind("Hội nghị quán triệt", true, 10);
		briefing = kind("Giao ban", false, 20);
	}

	private UUID kind(String name, boolean disseminates, int position) {
		UUID id = Ids.next();
		office.jdbc().sql("""
				insert into conference_kind (id, name, disseminates, position, valid_from)
				values (?, ?, ?, ?, date '2011-01-01')""").params(id, name, disseminates, position).update();
		return id;
	}

	/** Makes directives known. */
	public UUID dissemination() {
		return dissemination;
	}

	public UUID briefing() {
		return briefing;
	}

	/** By the user, of the commune, on the directives: so many came of so many. */
	public UUID recorded(UUID user, String commune, LocalDate day, Set<UUID> directives, int present, int members) {
		return recorded(user, office.unit(commune).id(), day, directives, MemberFigures.of(members, 0, present, 0, 0));
	}

	public UUID recorded(UUID user, UUID unit, LocalDate day, Set<UUID> directives, MemberFigures figures) {
		UUID kind = directives.isEmpty() ? briefing : dissemination;
		return office.as(user,
				() -> office.bean(ConferenceDesk.class)
					.record(Ids.next(), unit, new ConferenceNotes(kind, "", day, null, null, "Hội trường xã",
							"Thường trực Đảng ủy", "", directives), figures));
	}

}
