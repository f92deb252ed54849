package vn.tuyengiao.portal.conference.web.called;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.call.CalledReader;
import vn.tuyengiao.portal.conference.domain.call.CalledUnit;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.call.InvitedFilter;
import vn.tuyengiao.portal.conference.domain.call.InvitedRow;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.venue.VenueQueries;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;

/** Who is called to a conference: the calls of a draft, or those whom they meant. */
@Controller
@RequestMapping("/conferences/{id}/called")
@RequiredArgsConstructor
class CalledController {

	private final CalledReader reader;

	private final ConferenceSending sending;

	private final VenueQueries venues;

	private final Words words;

	private final Xlsx xlsx;

	@GetMapping
	String called(@PathVariable UUID id, @ModelAttribute("typed") TypedCalled typed, BindingResult unreadable,
			@PageableDefault(size = 50) Pageable pageable, Model model) {
		ConferenceStanding standing = reader.standing(id);
		model.addAttribute("standing", standing);
		if (standing.isDraft()) {
			model.addAttribute("page", reader.lines(id, pageable).map(line -> CallWords.of(words, line)));
			model.addAttribute("count", reader.count(id));
			return "conference/calls";
		}
		List<CalledUnit> units = reader.units(standing);
		model.addAttribute("page",
				reader.invited(standing, typed.filter(), pageable).map(row -> InvitedWords.of(words, row)));
		model.addAttribute("units", units.stream().map(unit -> Option.of(unit.id(), unit.name())).toList());
		model.addAttribute("short", units.stream().filter(unit -> unit.open() > 0).toList());
		model.addAttribute("venues", venues.of(id).stream().map(venue -> Option.of(venue.id(), venue.name())).toList());
		model.addAttribute("replies", words.options("conference.called.reply", InviteeReply.class));
		model.addAttribute("late", standing.hosts() && standing.isUnderWay());
		return "conference/invited";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, @ModelAttribute("typed") TypedCalled typed, BindingResult unreadable, Sort sort,
			HttpServletResponse response) {
		reader.each(id, typed.filter(), sort, rows -> {
			try {
				xlsx.send(response, "thanh-phan-hoi-nghi", "conference.tab.called", columns(), rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@PostMapping("/{callId}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID callId, RedirectAttributes redirect) {
		sending.drop(id, callId);
		Flash.success(redirect, "conference.called.dropped");
		return "redirect:/conferences/" + id + "/called";
	}

	private List<Column<InvitedRow>> columns() {
		return xlsx.shown("conference-called", List.of(Column.of("conference.called.person.name", InvitedRow::name),
				Column.<InvitedRow>of("conference.called.person.post", InvitedRow::post)
					.in("conference.called.person.name"),
				Column.of("conference.called.person.unit", InvitedRow::unitName),
				Column.of("conference.called.venue", InvitedRow::venue),
				Column.<InvitedRow>label("conference.called.reply", row -> "conference.called.reply." + row.reply()),
				Column.<InvitedRow>of("conference.called.delegate", InvitedWords::delegate)
					.in("conference.called.reply"),
				Column.<InvitedRow>of("conference.called.reason", InvitedRow::reason).in("conference.called.reply"),
				Column.<InvitedRow>of("conference.called.exempt", InvitedRow::exempt).in("conference.called.reply")));
	}

	/** The filter as it stands in the address; what cannot be read of it stays out. */
	@Getter
	@Setter
	static class TypedCalled {

		private @Nullable String q;

		private @Nullable UUID unit;

		private @Nullable UUID venue;

		private @Nullable InviteeReply reply;

		InvitedFilter filter() {
			return new InvitedFilter(q, unit, venue, reply);
		}

	}

}
