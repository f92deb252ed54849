package vn.tuyengiao.portal.conference.web.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.minutes.Attendee;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesKind;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesView;
import vn.tuyengiao.portal.paper.PaperAppendix;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** What the documents made of minutes say; asked for in Vietnamese. */
@Component
@RequiredArgsConstructor
class MinutesPapers {

	private final Words words;

	/** Who leads for the host issues them; of a district not who chose the words. */
	static PaperRights rights(MinutesView view) {
		return new PaperRights(view.standing().hosts(), view.standing().leads(), !view.head().reporting());
	}

	static List<MessageSourceResolvable> missing(MinutesView view) {
		return view.head().approved() ? List.of()
				: List.of(new DefaultMessageSourceResolvable("conference.minutes.paper.missing"));
	}

	Map<String, String> values(String title, LocalDate day) {
		return Map.of("viec", inside(title), "ngay", Days.day(day));
	}

	/** Part by part, proposals with who raised them. */
	List<PaperBlock> minutes(List<AgendaItem> items, List<MinutesPart> parts) {
		List<PaperBlock> body = new ArrayList<>();
		add(body, heading(1, "opening"), of(parts, MinutesKind.OPENING));
		body.add(heading(2, "items"));
		int number = 0;
		for (AgendaItem item : items) {
			number++;
			body.add(PaperBlock.subheading(number + ". " + item.title()));
			if (!item.owner().isBlank()) {
				body.add(PaperBlock.paragraph(words.say("conference.minutes.paper.owner", item.owner())));
			}
			parts.stream()
				.filter(part -> item.id().equals(part.agendaId()))
				.forEach(part -> body.addAll(PaperBlock.ofText(part.words())));
		}
		List<MinutesPart> proposals = of(parts, MinutesKind.PROPOSAL);
		int next = 3;
		if (!proposals.isEmpty()) {
			body.add(heading(next, "proposals"));
			next++;
			proposals.forEach(part -> body.add(PaperBlock.item("- " + part.spoke()
					+ (part.unitName().isEmpty() ? "" : " (" + part.unitName() + ")") + ": " + part.words())));
		}
		add(body, heading(next, "conclusion"), of(parts, MinutesKind.CONCLUSION));
		return body;
	}

	List<PaperBlock> conclusion(List<MinutesPart> parts) {
		List<PaperBlock> body = new ArrayList<>();
		of(parts, MinutesKind.CONCLUSION).forEach(part -> body.addAll(PaperBlock.ofText(part.words())));
		return body;
	}

	/** Everybody who was there. */
	PaperAppendix attendees(List<Attendee> attendees) {
		List<List<String>> rows = new ArrayList<>();
		for (Attendee attendee : attendees) {
			String note = attendee.walkIn() ? words.say("conference.minutes.paper.walk-in")
					: attendee.instead().isEmpty() ? ""
							: words.say("conference.minutes.paper.instead", attendee.instead());
			rows.add(List.of(Integer.toString(rows.size() + 1), attendee.name(), attendee.post(), attendee.unit(),
					attendee.venue(), note));
		}
		String title = words.say("conference.minutes.paper.attendees");
		PaperTable table = new PaperTable(title,
				List.of(PaperColumn.centred(words.say("plan.paper.column.number"), 9),
						PaperColumn.of(words.say("conference.minutes.paper.name"), 36),
						PaperColumn.of(words.say("conference.minutes.paper.post"), 36),
						PaperColumn.of(words.say("conference.minutes.paper.unit"), 30),
						PaperColumn.of(words.say("conference.minutes.paper.venue"), 30),
						PaperColumn.of(words.say("conference.minutes.paper.note"), 24)),
				rows);
		return new PaperAppendix(title, List.of(PaperBlock.table(table)), false);
	}

	/** As it stands within a sentence: hội nghị … */
	private static String inside(String title) {
		return title.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + title.substring(1);
	}

	private PaperBlock heading(int number, String what) {
		return PaperBlock.heading(
				List.of("I", "II", "III", "IV").get(number - 1) + ". " + words.say("conference.minutes.paper." + what));
	}

	private static void add(List<PaperBlock> body, PaperBlock heading, List<MinutesPart> parts) {
		body.add(heading);
		parts.forEach(part -> body.addAll(PaperBlock.ofText(part.words())));
	}

	private static List<MinutesPart> of(List<MinutesPart> parts, MinutesKind kind) {
		return parts.stream().filter(part -> part.kind() == kind).toList();
	}

}
