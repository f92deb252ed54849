package vn.tuyengiao.portal.conference.domain.origin;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesReader;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginPart;
import vn.tuyengiao.portal.task.OriginSource;

/** Conferences, with the proposals in their minutes as parts. */
@Component
@RequiredArgsConstructor
public class ConferenceOrigin implements OriginSource {

	private static final String KIND = "CONFERENCE";

	private final Conferences conferences;

	private final MinutesReader minutes;

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public Origin seen(UUID id) {
		ConferenceStanding standing = conferences.seen(id);
		return of(standing, conferences.directives(id));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<OriginPart> part(UUID id, UUID partId) {
		return minutes.read(id)
			.proposals()
			.stream()
			.filter(part -> part.id().equals(partId))
			.map(ConferenceOrigin::part)
			.findFirst();
	}

	public static Origin of(ConferenceStanding standing, Set<UUID> directives) {
		return new Origin(KIND, standing.id(), standing.unitId(), standing.title(), standing.href(), directives);
	}

	public static OriginPart part(MinutesPart part) {
		return new OriginPart(part.id(), part.spoke(), part.unitId(), part.unitName(), part.words());
	}

}
