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

/** What a conference came to, as a thông báo kết luận to the units that were called. */
@Component
@RequiredArgsConstructor
class ConclusionPaperSource implements PaperSource {

	private final MinutesReader reader;

	private final MinutesPapers papers;

	@Override
	public PaperKind kind() {
		return PaperKind.CONCLUSION;
	}

	@Override
	public PaperRecord read(UUID conferenceId) {
		MinutesView view = reader.whole(conferenceId);
		return new PaperRecord(PaperKind.CONCLUSION, conferenceId, view.standing().unitId(), !view.head().reporting(),
				view.standing().title(), view.standing().href() + "/minutes", MinutesPapers.rights(view),
				MinutesPapers.missing(view), view.head().units(), null,
				() -> PaperText.plain(papers.values(view.standing().title(), view.standing().heldOn()), List.of(),
						papers.conclusion(view.parts())));
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		return new PaperRecord(PaperKind.CONCLUSION, SampleMinutes.NONE, unitId, true, SampleMinutes.TITLE, "",
				PaperRights.NONE, List.of(), List.of(), null,
				() -> PaperText.plain(papers.values(SampleMinutes.TITLE, SampleMinutes.DAY), List.of(),
						papers.conclusion(SampleMinutes.PARTS)));
	}

}
