package vn.tuyengiao.portal.directive.domain.receipt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter.ReceiptState;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * How far the units are with one directive: their receipts of the version in force, as
 * far as the reader's scope goes.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ReceiptList {

	/** Sorts by the days that the first missing step is late. */
	public static final String BEHIND = "behind";

	public static final String UNIT = "unit";

	private final ReceiptListQueries queries;

	private final DirectiveAccess sight;

	private final Access access;

	/**
	 * The directive, how many units stand how under the filter's other conditions, and
	 * the steps that are asked for.
	 * @throws NotFoundException if the directive is out of sight
	 */
	public Overview overview(UUID directiveId, ReceiptFilter filter) {
		sight.look(directiveId);
		return queries.overview(directiveId, filter, access.scopeOf(Permission.READ)).with(queries.steps(directiveId));
	}

	/** The same with one page; sorted by {@link #BEHIND} or {@link #UNIT}. */
	public ReceiptPage page(UUID directiveId, ReceiptFilter filter, Pageable page) {
		return new ReceiptPage(overview(directiveId, filter),
				queries.page(directiveId, filter, access.scopeOf(Permission.READ), page));
	}

	/** All rows in the page's order, one by one from the database. */
	public void each(UUID directiveId, ReceiptFilter filter, Sort sort, Consumer<Stream<ReceiptRow>> reader) {
		sight.look(directiveId);
		queries.each(directiveId, filter, access.scopeOf(Permission.READ), sort, reader);
	}

	/**
	 * Those of the units that the reader sees, the most behind first.
	 * @throws NotFoundException if the directive is out of sight
	 */
	public List<ReceiptRow> picked(UUID directiveId, Collection<UUID> units) {
		sight.look(directiveId);
		return queries.picked(directiveId, units, access.scopeOf(Permission.READ));
	}

	/**
	 * @param subject null before the first version is issued
	 * @param units under the filter's conditions but its state; {@code counts}: of them
	 */
	public record Overview(UUID directiveId, String reference, @Nullable String subject, DirectiveStatus status,
			int currentNumber, int units, Map<ReceiptState, Integer> counts, List<StepChoice> steps) {

		Overview with(List<StepChoice> asked) {
			return new Overview(directiveId, reference, subject, status, currentNumber, units, counts, asked);
		}

	}

	public record ReceiptPage(Overview overview, Page<ReceiptRow> rows) {
	}

	public record StepChoice(UUID id, String name) {
	}

}
