package vn.tuyengiao.portal.task.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The answer of a level, how it went home and how it was judged there. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ProposalReply {

	@Id
	private UUID id;

	private int level;

	private UUID answerId;

	private LocalDate answeredOn;

	private @Nullable Instant seenAt;

	private @Nullable LocalDate deliveredOn;

	@Enumerated(EnumType.STRING)
	private @Nullable DeliveryWay way;

	private String note;

	@Enumerated(EnumType.STRING)
	private @Nullable ProposalVerdict verdict;

	private String said;

	private @Nullable LocalDate judgedOn;

	ProposalReply(UUID id, int level, UUID answerId, LocalDate answeredOn) {
		this.id = id;
		this.level = level;
		this.answerId = answerId;
		this.answeredOn = answeredOn;
		note = "";
		said = "";
	}

	void deliver(LocalDate on, DeliveryWay how, String noted) {
		deliveredOn = on;
		way = how;
		note = noted;
	}

	void judge(ProposalVerdict judged, String words, LocalDate on) {
		verdict = judged;
		said = words;
		judgedOn = on;
	}

}
