package vn.tuyengiao.portal.conference.web.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.day.AttendanceState;
import vn.tuyengiao.portal.conference.domain.day.AttendanceWay;
import vn.tuyengiao.portal.conference.domain.day.Roll;
import vn.tuyengiao.portal.conference.domain.day.RollLine;
import vn.tuyengiao.portal.conference.domain.day.VenueStanding;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.paper.table.PlainLetters;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * The list of a venue on its page.
 *
 * @param q what is searched for; empty for all
 * @param closed why nobody writes in it; empty while somebody may
 */
public record RollPage(Roll roll, List<Line> lines, List<DaySession> sessions, String q, String closed,
		List<Option> marks) {

	static RollPage of(Roll roll, @Nullable String typed, Words words) {
		String q = typed == null ? "" : typed.strip();
		List<String> wanted = Arrays.stream(PlainLetters.of(q).split(" ")).filter(word -> !word.isEmpty()).toList();
		RefusedException refusal = roll.venue().refusal(roll.now());
		return new RollPage(roll,
				roll.lines()
					.stream()
					.filter(line -> isFound(line, wanted))
					.map(line -> Line.of(line, roll, words))
					.toList(),
				DaySession.all(roll.sessions(), words), q,
				refusal == null ? "" : words.say(refusal.getCode(), refusal.getArguments()),
				words.options("conference.day.mark", AttendanceState.class));
	}

	private static boolean isFound(RollLine line, List<String> wanted) {
		String text = " "
				+ PlainLetters.of(line.name() + " " + line.delegateName() + " " + line.post() + " " + line.unitName());
		return wanted.stream().allMatch(word -> text.contains(" " + word));
	}

	public ConferenceStanding standing() {
		return roll.standing();
	}

	public VenueStanding venue() {
		return roll.venue();
	}

	public SessionView at() {
		return roll.session();
	}

	public String when() {
		return DaySession.when(roll.session().times());
	}

	public String address() {
		return roll.venue().href() + "/attendance";
	}

	public boolean markable() {
		return roll.venue().keeps() && closed.isEmpty();
	}

	/** Nobody is on the list at all. */
	public boolean empty() {
		return roll.lines().isEmpty();
	}

	public String handedIn() {
		Instant at = roll.venue().handedInAt();
		return at == null ? "" : Days.minute(at);
	}

	/** Units from which somebody may come to this venue, its own first. */
	public List<Option> units() {
		Map<UUID, String> units = new LinkedHashMap<>();
		units.put(roll.venue().unitId(), roll.venue().unitName());
		roll.lines().forEach(line -> units.putIfAbsent(line.unitId(), line.unitName()));
		return units.entrySet().stream().map(unit -> Option.of(unit.getKey(), unit.getValue())).toList();
	}

	/**
	 * Somebody in words.
	 *
	 * @param name who comes: the delegate where there is one
	 * @param about his post and unit
	 * @param state message key's last part; empty for not marked
	 */
	public record Line(String id, String name, String about, List<String> notes, String state, boolean walkIn,
			boolean essay) {

		static Line of(RollLine line, Roll roll, Words words) {
			boolean stands = !line.delegateName().isEmpty();
			AttendanceState state = line.state();
			return new Line(line.id().toString(), stands ? line.delegateName() : line.name(),
					Stream.of(stands ? line.delegatePost() : line.post(), line.unitName())
						.filter(part -> !part.isEmpty())
						.collect(Collectors.joining(" · ")),
					notes(line, roll, words), state == null ? "" : state.name(), line.walkIn(), line.essay());
		}

		private static List<String> notes(RollLine line, Roll roll, Words words) {
			List<String> notes = new ArrayList<>();
			if (!line.delegateName().isEmpty()) {
				notes.add(words.say("conference.day.note.for", line.name()));
			}
			if (line.walkIn()) {
				notes.add(words.say("conference.day.note.walk-in"));
			}
			if (line.guest()) {
				notes.add(words.say("conference.day.note.guest"));
			}
			if (line.elsewhere()) {
				notes.add(words.say("conference.day.note.elsewhere"));
			}
			if (!line.exempt().isEmpty()) {
				notes.add(words.say("conference.day.note.exempt", line.exempt()));
			}
			if (line.reply() == InviteeReply.EXCUSED) {
				notes.add(words.say("conference.day.note.excused", line.reason()));
			}
			if (roll.session().times().makeUp() && line.heard()) {
				notes.add(words.say("conference.day.note.heard"));
			}
			if (line.way() == AttendanceWay.DOOR) {
				notes.add(words.say("conference.day.note.door"));
			}
			return notes;
		}

	}

}
