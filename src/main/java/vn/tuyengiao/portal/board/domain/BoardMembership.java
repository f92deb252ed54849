package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * A person on a board from a day to a day, both inclusive. It is never deleted: it ends,
 * or it is annulled as a mistake, and either can be taken back.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class BoardMembership extends AggregateRoot {

	private UUID boardId;

	private UUID personId;

	@Enumerated(EnumType.STRING)
	private BoardRole boardRole;

	@Enumerated(EnumType.STRING)
	private PostKind postKind;

	private String post;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private @Nullable String decisionNo;

	private boolean onBehalf;

	private boolean annulled;

	BoardMembership(UUID id, UUID boardId, UUID personId, MemberCommand command, boolean onBehalf) {
		super(id);
		this.boardId = boardId;
		this.personId = personId;
		this.boardRole = command.role();
		this.postKind = command.postKind();
		this.post = command.post();
		this.validFrom = command.from();
		this.decisionNo = command.decisionNo();
		this.onBehalf = onBehalf;
	}

	/** Ends with that day, which still belongs to it. */
	void end(LocalDate lastDay) {
		if (annulled || validTo != null) {
			throw new RefusedException("board.refused.not-in-office");
		}
		if (lastDay.isBefore(validFrom)) {
			throw new InvalidInputException("lastDay", "board.fault.ends-before-start");
		}
		validTo = lastDay;
	}

	/** Takes back an end that was entered by mistake. */
	void resume() {
		if (annulled || validTo == null) {
			throw new RefusedException("board.refused.not-ended");
		}
		validTo = null;
	}

	/** Marks the whole entry as a mistake. */
	void annul() {
		if (annulled) {
			throw new RefusedException("board.refused.annulled");
		}
		annulled = true;
	}

	/** Takes back {@link #annul()}. */
	void restore() {
		if (!annulled) {
			throw new RefusedException("board.refused.not-annulled");
		}
		annulled = false;
	}

}
