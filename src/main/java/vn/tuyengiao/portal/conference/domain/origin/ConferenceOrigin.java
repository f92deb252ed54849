package vn.tuyengiao.portal.conference.domain.origin;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginSource;

@Component
@RequiredArgsConstructor
class ConferenceOrigin implements OriginSource {

	private final Conferences conferences;

	@Override
	public String kind() {
		return "CONFERENCE";
	}

	@Override
	@Transactional(readOnly = true)
	public Origin seen(UUID id) {
		ConferenceStanding standing = conferences.seen(id);
		return new Origin(kind(), id, standing.unitId(), standing.title(), standing.href(), conferences.directives(id));
	}

}
