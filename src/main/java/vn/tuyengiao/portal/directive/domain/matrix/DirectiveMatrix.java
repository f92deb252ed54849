package vn.tuyengiao.portal.directive.domain.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.DutyState;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.register.BodyLevel;

/**
 * Units by the directives in force that they received, as far as the signed-in user may
 * read: in each cell the first step that is missing.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveMatrix {

	/** The order that puts those first who are most days late with what is shown. */
	public static final String BEHIND = "behind";

	/** The order by the unit's name. */
	public static final String UNIT = "unit";

	/** The most directives side by side, on the whole screen and in the export. */
	public static final int COLUMNS = 60;

	/** So many stand beside the sidebar without a scroll bar of their own. */
	public static final int GROUP = 7;

	private final DirectiveMatrixQueries queries;

	private final Access access;

	/**
	 * The directives that stand side by side, the newest first, each with its counts over
	 * all units in the reader's scope.
	 * @param page of {@code size} directives, from 0
	 */
	public DirectiveColumns columns(Filter filter, int page, int size) {
		return queries.columns(filter, access.readable(), page, size);
	}

	/**
	 * One page of the units that received any of the columns, by name or by
	 * {@link #BEHIND}, each with its cells. A page past the end is empty and knows the
	 * total.
	 */
	public Page<UnitLine> lines(Filter filter, List<DirectiveColumn> columns, Pageable page) {
		return columns.isEmpty() ? Page.empty(page) : queries.lines(filter, access.readable(), columns, page);
	}

	/** What the matrix can be narrowed to. */
	public MatrixChoices choices() {
		return queries.choices();
	}

	/**
	 * What the matrix is narrowed to; null stands for any.
	 *
	 * @param stepId only cells whose first missing step it is
	 * @param words in number or subject; tones and đ folded
	 */
	public record Filter(@Nullable BodyLevel level, @Nullable UUID typeId, @Nullable UUID termId, @Nullable UUID stepId,
			@Nullable String words) {
	}

	/** A directive with the number of units that are done, under way and late with it. */
	public record DirectiveColumn(UUID directiveId, UUID versionId, String reference, LocalDate issuedOn,
			String subject, int done, int open, int late) {
	}

	/** One page of directives, of so many in all. */
	public record DirectiveColumns(List<DirectiveColumn> shown, int page, int size, int total) {
	}

	/** One unit, with a cell for each of the shown directives that it received. */
	public record UnitLine(UUID unitId, String unitName, List<DutyCell> cells) {
	}

	/**
	 * Where a unit stands with a directive.
	 *
	 * @param acknowledged the version in force
	 * @param evidence of the first missing step; null if none is missing, as are
	 * {@code stepName} and {@code dueOn}
	 * @param daysLate past the due date of that step; negative before it
	 * @param percent of its members who have to know it and heard it at conferences; null
	 * where that is not known
	 * @param tasks given to the unit because of it and not done
	 */
	public record DutyCell(UUID directiveId, RecipientKind kind, boolean acknowledged, @Nullable StepEvidence evidence,
			@Nullable String stepName, @Nullable LocalDate dueOn, DutyState state, int daysLate,
			@Nullable Integer percent, int tasks) {
	}

	/** Types, terms and steps that stand in directives. */
	public record MatrixChoices(List<MatrixChoice> types, List<MatrixChoice> terms, List<MatrixChoice> steps) {
	}

	/** One of them. */
	public record MatrixChoice(UUID id, String name) {
	}

}
