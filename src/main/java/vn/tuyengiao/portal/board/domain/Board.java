package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;

/** The propaganda board of one unit for one term. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Board extends AggregateRoot {

	private UUID unitId;

	private UUID termId;

	private String name;

	private @Nullable String decisionNo;

	private @Nullable LocalDate decidedOn;

	Board(UUID id, UUID unitId, UUID termId, String name, @Nullable String decisionNo, @Nullable LocalDate decidedOn) {
		super(id);
		this.unitId = unitId;
		this.termId = termId;
		this.name = name;
		this.decisionNo = decisionNo;
		this.decidedOn = decidedOn;
	}

}
