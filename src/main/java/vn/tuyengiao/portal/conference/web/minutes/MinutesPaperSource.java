package vn.tuyengiao.portal.conference.web.minutes;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.minutes.MinutesReader;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesView;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.paper.PaperText;

/**
 * Minutes as a biên bản of the host, with everybody who was there: for the host's eyes
 * alone.
 */
@Component
@RequiredArgsConstructor
class MinutesPaperSource implements PaperSource {

	private final MinutesReader reader;

	private final MinutesPapers papers;

	@Override
	public PaperKind kind() {
		return PaperKind.MINUTES;
	}

	@Override
	public PaperRecord read(UUID conferenceId) {
		MinutesView view = reader.whole(conferenceId);
		return new PaperRecord(PaperKind.MINUTES, conferenceId, view.standing().unitId(), !view.head().reporting(),
				view.standing().title(), view.standing().href() + "/minutes", MinutesPapers.rights(view),
				MinutesPapers.missing(view), List.of(), null, () -> text(view));
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		return new PaperRecord(PaperKind.MINUTES, SampleMinutes.NONE, unitId, true, SampleMinutes.TITLE, "",
				PaperRights.NONE, List.of(), List.of(), null,
				() -> new PaperText(papers.values(SampleMinutes.TITLE, SampleMinutes.DAY), List.of(),
						style -> papers.minutes(SampleMinutes.ITEMS, SampleMinutes.PARTS),
						style -> List.of(papers.attendees(SampleMinutes.ATTENDEES))));
	}

	private PaperText text(MinutesView view) {
		return new PaperText(papers.values(view.standing().title(), view.standing().heldOn()), List.of(),
				style -> papers.minutes(view.items(), view.parts()),
				style -> List.of(papers.attendees(reader.attendees(view.standing().id()))));
	}

}
