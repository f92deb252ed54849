package vn.tuyengiao.portal.directive.domain.issue;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * A draft laid before the leaders (trình ban hành), until it is issued or given back with
 * a reason. It may be written in meanwhile; a leader issues what he has read.
 */
@Entity
@Table(name = "directive_presentation")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Presentation extends AggregateRoot {

	private UUID versionId;

	private UUID presentedBy;

	private Instant presentedAt;

	private @Nullable UUID returnedBy;

	private @Nullable Instant returnedAt;

	private String reason = "";

	Presentation(UUID id, UUID versionId, UUID presentedBy, Instant presentedAt) {
		super(id);
		this.versionId = versionId;
		this.presentedBy = presentedBy;
		this.presentedAt = presentedAt;
	}

	boolean isWaiting() {
		return returnedAt == null;
	}

	/**
	 * @throws RefusedException if it was given back before
	 */
	void giveBack(String why, UUID leader, Instant at) {
		if (!isWaiting()) {
			throw new RefusedException("directive.refused.not-presented");
		}
		reason = why;
		returnedBy = leader;
		returnedAt = at;
	}

}
