package vn.tuyengiao.portal.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.closing.ClosingDesk;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceDesk;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlan;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlanning;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesDesk;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesKind;
import vn.tuyengiao.portal.conference.domain.next.NextMeeting;
import vn.tuyengiao.portal.conference.domain.series.MeetingRule;
import vn.tuyengiao.portal.conference.domain.series.SeriesCommand;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk;
import vn.tuyengiao.portal.conference.domain.venue.VenueDesk;
import vn.tuyengiao.portal.conference.domain.venue.VenuePlan;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;

/**
 * Conferences of an {@link Office}: two kinds, what its secretaries record, and what its
 * officer calls.
 */
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

	/**
	 * Planned by the officer for the district, on the directives, of one session from
	 * 8:00 to 11:00; nobody is called yet.
	 */
	public UUID planned(LocalDate day, Set<UUID> directives) {
		return planned(office.people().officer(), office.district().id(), day, directives);
	}

	public UUID planned(UUID user, UUID unit, LocalDate day, Set<UUID> directives) {
		UUID kind = directives.isEmpty() ? briefing : dissemination;
		return office
			.as(user,
					() -> office.bean(ConferencePlanning.class)
						.plan(Ids.next(), unit,
								new ConferencePlan(new ConferenceNotes(kind, "", day, LocalTime.of(8, 0),
										LocalTime.of(11, 0), "Hội trường lớn", "Thường trực", "", directives), "",
										null)));
	}

	/** Meets on the 25th of each month from October 2026 on, with all units below. */
	public UUID series(UUID user, UUID unit) {
		return series(user, unit, MeetingRule.day(25));
	}

	public UUID series(UUID user, UUID unit, MeetingRule rule) {
		return office.as(user,
				() -> office.bean(SeriesDesk.class)
					.begin(Ids.next(), unit,
							new SeriesCommand(briefing, "Giao ban hằng tháng", "Giao ban tháng {thang}/{nam}",
									"Hội trường lớn", "Thường trực", "Chuyên viên", rule, LocalTime.of(8, 0), 180,
									Set.of(), 1, Set.of(), LocalDate.of(2026, 10, 1), null)));
	}

	/** Opened by the officer for the month. */
	public UUID next(UUID series, LocalDate month, LocalDate day) {
		return office.as(office.people().officer(),
				() -> office.bean(NextMeeting.class).open(series, Ids.next(), month, day));
	}

	/** One more venue, in the hall of the commune. */
	public UUID venue(UUID conference, String commune) {
		UUID venue = Ids.next();
		UUID unit = office.unit(commune).id();
		office.as(office.people().officer(), () -> office.bean(VenueDesk.class)
			.add(conference, venue, new VenuePlan(unit, office.unit(commune).name(), "Hội trường xã", "")));
		return venue;
	}

	public void call(UUID conference, Called called) {
		office.as(office.people().officer(),
				() -> office.bean(ConferenceSending.class).call(conference, Ids.next(), called));
	}

	public void send(UUID conference) {
		send(office.people().officer(), conference);
	}

	/** Whatever it clashes with. */
	public void send(UUID user, UUID conference) {
		ConferenceSending sending = office.bean(ConferenceSending.class);
		office.as(user, () -> sending.send(conference, sending.sheet(conference).order(true)));
	}

	/**
	 * Sent by the officer for that day, with a venue in each of the communes and these
	 * people of each by name.
	 */
	public UUID sent(LocalDate day, Set<UUID> directives, List<String> communes, String... names) {
		UUID conference = planned(day, directives);
		for (String commune : communes) {
			venue(conference, commune);
			for (String name : names) {
				call(conference, Called.person(office.unit(commune).id(), null, name, "Đảng ủy viên"));
			}
		}
		send(conference);
		return conference;
	}

	/** Sent by the user for the host, with one person of the unit called by name. */
	public UUID calledBy(UUID user, UUID host, UUID unit, LocalDate day) {
		UUID conference = planned(user, host, day, Set.of());
		office.as(user, () -> office.bean(ConferenceSending.class)
			.call(conference, Ids.next(), Called.person(unit, null, "Trần Văn An", "Đảng ủy viên")));
		send(user, conference);
		return conference;
	}

	public long version(UUID conference) {
		return office.jdbc().sql("""
				select version from conference where id = ?""").param(conference).query(Long.class).single();
	}

	/** Of the commune, at the conference. */
	public UUID venueOf(UUID conference, String commune) {
		return office.jdbc().sql("""
				select id from conference_venue where conference_id = ? and unit_id = ?
				""").params(conference, office.unit(commune).id()).query(UUID.class).single();
	}

	/** The person of the commune who is called by that name. */
	public UUID invitee(UUID conference, String commune, String name) {
		return office.jdbc().sql("""
				select id from conference_invitee where conference_id = ? and unit_id = ? and name = ?
				""").params(conference, office.unit(commune).id(), name).query(UUID.class).single();
	}

	/** Its sessions, in the order of time. */
	public List<UUID> sessions(UUID conference) {
		return office.jdbc().sql("""
				select id from conference_session where conference_id = ? order by held_on, begins_at
				""").param(conference).query(UUID.class).list();
	}

	/** Begun by the officer. */
	public void begin(UUID conference) {
		office.as(office.people().officer(), () -> office.bean(ConferencePlanning.class).begin(conference));
	}

	/** He was at all sessions so far that are no make-up. */
	public void present(UUID conference, UUID invitee) {
		office.jdbc().sql("""
				insert into attendance (session_id, invitee_id, venue_id, state, way, marked_at, marked_by)
				select s.id, i.id, i.venue_id, 'PRESENT', 'TICK', now(), c.created_by
				  from conference c join conference_session s on s.conference_id = c.id and not s.make_up
				  join conference_invitee i on i.id = ? where c.id = ?
				""").params(invitee, conference).update();
	}

	/** All venues handed in but that of the commune. */
	public void handedIn(UUID conference, String... butFor) {
		office.jdbc()
			.sql("""
					update conference_venue v set handed_in_at = now(), handed_in_by = c.created_by
					  from conference c where c.id = v.conference_id and c.id = ? and v.unit_id <> all(?)
					""")
			.params(conference, Stream.of(butFor).map(commune -> office.unit(commune).id()).toArray(UUID[]::new))
			.update();
	}

	/** Minutes of two writers, approved by the leader. */
	public void minutes(UUID conference, String conclusion) {
		MinutesDesk desk = office.bean(MinutesDesk.class);
		office.as(office.people().officer(),
				() -> desk.write(conference, MinutesKind.OPENING, null, null, "Thời gian: 08:00"));
		office.as(office.people().colleague(),
				() -> desk.write(conference, MinutesKind.CONCLUSION, null, null, conclusion));
		office.as(office.people().leader(), () -> desk.approve(conference, minutesVersion(conference)));
	}

	public long minutesVersion(UUID conference) {
		return office.jdbc().sql("""
				select version from conference_minutes where conference_id = ?
				""").param(conference).query(Long.class).single();
	}

	/** Closed by the leader. */
	public void close(UUID conference) {
		office.as(office.people().leader(),
				() -> office.bean(ClosingDesk.class).close(conference, version(conference)));
	}

	/** Items of its agenda, in their order. */
	public List<UUID> items(UUID conference) {
		return office.jdbc().sql("""
				select id from conference_agenda where conference_id = ? order by position
				""").param(conference).query(UUID.class).list();
	}

	/** One of the district that is on today, with a venue in the commune. */
	public UUID on(String commune) {
		UUID conference = planned(TestClock.TODAY, Set.of());
		venue(conference, commune);
		call(conference, Called.person(office.unit(commune).id(), null, "Trần Văn An", "Đảng ủy viên"));
		send(conference);
		begun(conference);
		return conference;
	}

	/** A contest of the district that is on today. */
	public UUID contest() {
		UUID kind = kind("Hội thi", false, 30);
		office.jdbc().sql("update conference_kind set contest = true where id = ?").param(kind).update();
		UUID conference = on("donghoa");
		office.jdbc().sql("update conference set kind_id = ? where id = ?").params(kind, conference).update();
		return conference;
	}

	private void begun(UUID conference) {
		office.jdbc().sql("""
				update conference set status = 'IN_SESSION' where id = ?""").param(conference).update();
	}

}
