package vn.tuyengiao.portal.conference.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

import vn.tuyengiao.portal.conference.domain.invitation.Invitation;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.AgendaItem;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.CallLine;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.PersonLine;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.UnitLine;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.paper.PaperAppendix;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** What an invitation says in its document. */
@RequiredArgsConstructor
class InvitationText {

	/** So many committees are named in Kính gửi; more stand in the list alone. */
	private static final int MOST_NAMED = 10;

	private final Invitation invitation;

	private final Words words;

	PaperText text() {
		return new PaperText(Map.of("viec", standing().title(), "don_vi_nhan", addressees()), List.of(),
				style -> body(), style -> appendices());
	}

	private ConferenceStanding standing() {
		return invitation.standing();
	}

	private String addressees() {
		List<String> committees = invitation.units()
			.stream()
			.filter(unit -> !unit.id().equals(standing().unitId()))
			.map(UnitLine::committee)
			.toList();
		if (committees.isEmpty()) {
			return words.say("conference.answer.paper.those-called");
		}
		return committees.size() > MOST_NAMED ? words.say("conference.answer.paper.listed")
				: String.join("\n", committees);
	}

	private List<PaperBlock> body() {
		List<PaperBlock> body = new ArrayList<>();
		head(body, words.say("conference.answer.paper.when"));
		invitation.sessions().forEach(session -> body.add(PaperBlock.item("- " + when(session) + ".")));
		List<PaperBlock> where = where();
		if (!where.isEmpty()) {
			head(body, words.say("conference.answer.paper.where"));
			body.addAll(where);
		}
		if (!standing().chair().isEmpty()) {
			head(body, words.say("conference.answer.paper.chair", standing().chair()));
		}
		if (!invitation.agenda().isEmpty()) {
			head(body, words.say("conference.answer.paper.agenda"));
			invitation.agenda().forEach(item -> body.add(PaperBlock.item("- " + said(item) + ".")));
		}
		head(body, words.say("conference.answer.paper.called"));
		body.addAll(called());
		if (standing().replyBy() != null) {
			body.add(PaperBlock
				.paragraph(words.say("conference.answer.paper.reply-by", Days.day(standing().replyBy()))));
		}
		return body;
	}

	/** Numbered in the order of those that are there. */
	private static void head(List<PaperBlock> body, String title) {
		long before = body.stream().filter(block -> block.kind() == PaperBlock.Kind.HEADING).count();
		body.add(PaperBlock.heading(before + 1 + ". " + title));
	}

	private List<PaperBlock> where() {
		List<PaperBlock> lines = new ArrayList<>();
		if (standing().readsHost()) {
			if (!standing().place().isEmpty()) {
				lines.add(PaperBlock.item("- " + standing().place() + "."));
			}
			if (invitation.units().stream().map(UnitLine::venue).distinct().count() > 1) {
				lines.add(PaperBlock.item(words.say("conference.answer.paper.venues-listed")));
			}
		}
		else {
			invitation.units()
				.stream()
				.map(unit -> "- " + joined(", ", unit.venue(), unit.place(), unit.link()) + ".")
				.distinct()
				.forEach(line -> lines.add(PaperBlock.item(line)));
		}
		return lines;
	}

	private List<PaperBlock> called() {
		List<PaperBlock> lines = new ArrayList<>();
		if (standing().readsHost()) {
			invitation.calls().forEach(call -> lines.add(PaperBlock.item("- " + said(call) + ".")));
			return lines;
		}
		for (UnitLine unit : invitation.units()) {
			if (invitation.units().size() > 1) {
				lines.add(PaperBlock.paragraph(unit.committee() + ":"));
			}
			invitation.people()
				.stream()
				.filter(person -> person.unitId().equals(unit.id()))
				.forEach(person -> lines.add(PaperBlock.item("- " + said(person) + ".")));
			if (unit.seats() > 0) {
				lines.add(PaperBlock.item("- " + words.say("conference.answer.paper.seats", unit.seats()) + "."));
			}
		}
		return lines;
	}

	/** Which units come where, for the host: numbers of people, no names. */
	private List<PaperAppendix> appendices() {
		if (!standing().readsHost() || invitation.units().isEmpty()) {
			return List.of();
		}
		List<List<String>> rows = new ArrayList<>();
		for (UnitLine unit : invitation.units()) {
			rows.add(List.of(Integer.toString(rows.size() + 1), unit.committee(),
					unit.called() == 0 ? "" : Integer.toString(unit.called()),
					unit.seats() == 0 ? "" : Integer.toString(unit.seats()), joined(", ", unit.venue(), unit.place())));
		}
		String title = words.say("conference.answer.paper.list");
		return List.of(new PaperAppendix(title,
				List.of(PaperBlock.table(new PaperTable(title,
						List.of(PaperColumn.centred(words.say("conference.answer.paper.number"), 10),
								PaperColumn.of(words.say("conference.answer.paper.unit"), 55),
								PaperColumn.centred(words.say("conference.answer.paper.invited"), 20),
								PaperColumn.centred(words.say("conference.answer.paper.to-name"), 20),
								PaperColumn.of(words.say("conference.answer.paper.venue"), 60)),
						rows))),
				false));
	}

	private String when(SessionView session) {
		SessionTimes times = session.times();
		String when = words.say("conference.answer.paper.session", Days.clock(times.beginsAt()),
				Days.clock(times.endsAt()), Days.day(times.heldOn()));
		String title = times.makeUp() ? joined(", ", times.title(), words.say("conference.session.make-up"))
				: times.title();
		return title.isEmpty() ? when : when + " (" + title + ")";
	}

	private String said(AgendaItem item) {
		String minutes = item.minutes() == null ? "" : words.say("conference.answer.paper.minutes", item.minutes());
		String more = joined(", ", item.owner(), minutes);
		return more.isEmpty() ? item.title() : item.title() + " (" + more + ")";
	}

	private String said(CallLine call) {
		return call.what().equals("GROUP") ? call.name()
				: words.say("conference.answer.paper.call." + call.what(), call.name(), call.count());
	}

	private String said(PersonLine person) {
		String name = joined(", ", person.name(), person.post());
		return person.delegate().isEmpty() ? name : words.say("conference.answer.paper.delegate", name,
				joined(", ", person.delegate(), person.delegatePost()));
	}

	private static String joined(String between, String... parts) {
		List<String> filled = new ArrayList<>();
		for (String part : parts) {
			if (!part.isEmpty() && !filled.contains(part)) {
				filled.add(part);
			}
		}
		return String.join(between, filled);
	}

}
