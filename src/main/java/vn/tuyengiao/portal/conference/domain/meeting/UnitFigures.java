package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.platform.AggregateRoot;

/** Who of one unit had to come to a conference, and who came. */
@Entity
@Table(name = "conference_figures")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class UnitFigures extends AggregateRoot {

	private UUID conferenceId;

	private UUID unitId;

	@Embedded
	private MemberFigures counted;

	UnitFigures(UUID id, UUID conferenceId, UUID unitId, MemberFigures counted) {
		super(id);
		this.conferenceId = conferenceId;
		this.unitId = unitId;
		this.counted = counted;
	}

	void count(MemberFigures anew) {
		counted = anew;
	}

}
