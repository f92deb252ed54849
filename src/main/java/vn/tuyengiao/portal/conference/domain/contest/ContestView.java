package vn.tuyengiao.portal.conference.domain.contest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;

/**
 * A contest as its reader sees it.
 *
 * @param marks none while they are the host's alone
 */
public record ContestView(ConferenceStanding standing, List<ContestLine> lines, List<ContestMark> marks) {

	public List<ContestLine> of(ContestPart part) {
		return lines.stream().filter(line -> line.part() == part).toList();
	}

	public Optional<ContestLine> line(ContestPart part, UUID id) {
		return of(part).stream().filter(line -> line.id().equals(id)).findFirst();
	}

	public List<ContestResults.Result> results() {
		return ContestResults.of(of(ContestPart.ROUNDS), of(ContestPart.ENTRIES), marks);
	}

	/** The reader writes in it as it stands. */
	public boolean writable() {
		return standing.hosts() && (standing.isDraft() || standing.isUnderWay());
	}

	/** Results are for this reader's eyes. */
	public boolean open() {
		return standing.readsHost() || standing.isClosed();
	}

}
