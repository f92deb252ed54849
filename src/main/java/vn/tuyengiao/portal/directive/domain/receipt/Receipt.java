package vn.tuyengiao.portal.directive.domain.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.platform.AggregateRoot;

/**
 * That one unit got one version. Made when the version is issued; the unit opens and
 * acknowledges it, or the office enters its receipt on paper.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Receipt extends AggregateRoot {

	private UUID directiveId;

	private UUID versionId;

	private UUID unitId;

	@Enumerated(EnumType.STRING)
	private RecipientKind kind;

	private Instant deliveredAt;

	private @Nullable Instant openedAt;

	private @Nullable UUID openedBy;

	private @Nullable Instant acknowledgedAt;

	private @Nullable UUID acknowledgedBy;

	private @Nullable LocalDate acknowledgedOn;

	private boolean onPaper;

	private String paperNote;

	boolean isAcknowledged() {
		return acknowledgedAt != null;
	}

	void acknowledge(UUID by, Instant at, LocalDate on) {
		acknowledgedBy = by;
		acknowledgedAt = at;
		acknowledgedOn = on;
		if (openedAt == null) {
			openedAt = at;
			openedBy = by;
		}
	}

	/** The unit itself has opened nothing. */
	void enterPaper(UUID by, Instant at, LocalDate on, String note) {
		acknowledgedBy = by;
		acknowledgedAt = at;
		acknowledgedOn = on;
		onPaper = true;
		paperNote = note;
	}

}
