package vn.tuyengiao.portal.conference.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.ui.Model;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader.ConferenceOffer;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;

/** A conference on its page. */
public record ConferencePage(ConferenceSheet sheet, String day, String hours, String created, String edited) {

	static ConferencePage of(ConferenceSheet sheet) {
		return new ConferencePage(sheet, Days.day(sheet.notes().heldOn()), hours(sheet.notes()),
				Days.minute(sheet.created().at()), Days.minute(sheet.edited().at()));
	}

	private static String hours(ConferenceNotes notes) {
		if (notes.beginsAt() == null) {
			return "";
		}
		String from = Days.clock(notes.beginsAt());
		return notes.endsAt() == null ? from : from + "–" + Days.clock(notes.endsAt());
	}

	/** What the forms for a conference, planned or held, offer. */
	public static void offer(ConferenceOffer offer, Model model) {
		model.addAttribute("offer", offer);
		model.addAttribute("kinds", offer.kinds().stream().map(kind -> Option.of(kind.id(), kind.name())).toList());
		model.addAttribute("directives",
				offer.directives().stream().map(known -> Option.of(known.id(), known.label())).toList());
	}

	/** How the page of two versions reads what the form holds as identifiers. */
	public static Map<String, Function<Object, String>> readings(ConferenceOffer offer) {
		return Map.of("kindId",
				id -> offer.kinds()
					.stream()
					.filter(kind -> kind.id().equals(id))
					.map(ConferenceKindView::name)
					.findFirst()
					.orElse(""),
				"directives",
				id -> offer.directives()
					.stream()
					.filter(known -> known.id().equals(id))
					.map(DirectiveRef::reference)
					.findFirst()
					.orElse(""));
	}

	public String href() {
		return "/conferences/" + sheet.id();
	}

	public MemberFigures figures() {
		return sheet.counted();
	}

	public List<DirectiveRef> directives() {
		return sheet.directives();
	}

	/** Whether anybody wrote in it after it was recorded. */
	public boolean corrected() {
		return sheet.version() > 0;
	}

}
