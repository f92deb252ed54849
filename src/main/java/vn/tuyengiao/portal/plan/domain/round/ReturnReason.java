package vn.tuyengiao.portal.plan.domain.round;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.rounds.PinnedReason;

/** A reason pinned to the whole or to one line of the plan, of the report by its task. */
@Entity
@AttributeOverride(name = "placeId", column = @Column(name = "line_id"))
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ReturnReason extends PinnedReason {

	ReturnReason(int position, @Nullable UUID lineId, String text) {
		super(position, lineId, text);
	}

}
