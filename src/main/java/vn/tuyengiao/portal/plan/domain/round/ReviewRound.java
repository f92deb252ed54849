package vn.tuyengiao.portal.plan.domain.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.Round;

/** A round of a plan, or of the report on it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ReviewRound extends Round {

	private UUID planId;

	@Enumerated(EnumType.STRING)
	private Subject subject;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "round_id", nullable = false, updatable = false)
	@OrderBy("position")
	@Getter(AccessLevel.NONE)
	private List<ReturnReason> reasons = new ArrayList<>();

	ReviewRound(UUID planId, Subject subject, Sent sent) {
		super(sent);
		this.planId = planId;
		this.subject = subject;
	}

	@Override
	public List<ReturnReason> getReasons() {
		return Collections.unmodifiableList(reasons);
	}

	@Override
	protected void pin(int position, @Nullable UUID placeId, String text) {
		reasons.add(new ReturnReason(position, placeId, text));
	}

}
