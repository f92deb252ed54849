package vn.tuyengiao.portal.plan.domain.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.RefusedException;

/** A notice of how units stood. Once issued it stays as it is. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ResultNotice extends AggregateRoot {

	private UUID unitId;

	private UUID periodId;

	@Enumerated(EnumType.STRING)
	private Subject subject;

	@JdbcTypeCode(SqlTypes.JSON)
	@Getter(AccessLevel.NONE)
	private List<KeptResult> lines;

	private LocalDate countedOn;

	private UUID madeBy;

	private Instant madeAt;

	private @Nullable Instant issuedAt;

	ResultNotice(UUID id, UUID unitId, PeriodAndSubject of, UUID madeBy, Instant madeAt, List<ResultLine> found,
			LocalDate today) {
		super(id);
		this.unitId = unitId;
		this.periodId = of.periodId();
		this.subject = of.subject();
		this.madeBy = madeBy;
		this.madeAt = madeAt;
		count(found, today);
	}

	/** Says how the units stand on the day. */
	final void count(List<ResultLine> found, LocalDate today) {
		requireOpen();
		lines = found.stream().map(KeptResult::of).toList();
		countedOn = today;
	}

	List<ResultLine> lines() {
		return lines.stream().map(KeptResult::line).toList();
	}

	void issue(Instant at) {
		requireOpen();
		issuedAt = at;
	}

	void requireOpen() {
		if (issuedAt != null) {
			throw new RefusedException("plan.results.refused.issued");
		}
	}

	PeriodAndSubject of() {
		return new PeriodAndSubject(periodId, subject);
	}

	ResultsView view(PeriodRef period) {
		return new ResultsView(getId(), getVersion(), unitId, period, subject, lines(), countedOn, issuedAt != null);
	}

	/** Of what the units stood. */
	record PeriodAndSubject(UUID periodId, Subject subject) {
	}

}
