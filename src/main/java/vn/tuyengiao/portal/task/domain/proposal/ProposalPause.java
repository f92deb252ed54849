package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.task.domain.proposal.clock.ClockPause;

/** Days on which information is awaited; open until it came. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@AllArgsConstructor(access = AccessLevel.PACKAGE)
class ProposalPause {

	@Id
	private UUID id;

	private UUID legId;

	private LocalDate askedOn;

	private String awaited;

	private LocalDate replyBy;

	private @Nullable LocalDate gotOn;

	void end(LocalDate on) {
		gotOn = on;
	}

	ClockPause pause() {
		return new ClockPause(askedOn, gotOn);
	}

}
