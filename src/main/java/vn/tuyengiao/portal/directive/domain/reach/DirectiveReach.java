package vn.tuyengiao.portal.directive.domain.reach;

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
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.DirectiveHead;

/**
 * Which of the reader's units made a directive known, and to how many of those who have
 * to know it.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveReach {

	private final DirectiveReachQueries queries;

	private final DirectiveAccess sight;

	private final Access access;

	/**
	 * Sorts by {@code share}, {@code unit}, {@code conferences}, {@code attendances} or
	 * {@code day}.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the directive is out of
	 * the reader's sight
	 */
	public ReachPage page(UUID directiveId, @Nullable String words, Pageable page) {
		DirectiveHead head = sight.look(directiveId).head();
		return new ReachPage(head, queries.totals(directiveId, access.readable()),
				queries.page(directiveId, words, access.readable(), page));
	}

	/** All of them, for an export. */
	public void each(UUID directiveId, @Nullable String words, Sort sort, Consumer<Stream<ReachRow>> reader) {
		sight.look(directiveId);
		queries.each(directiveId, words, access.readable(), sort, reader);
	}

	/** A page of units with the figures of all of them. */
	public record ReachPage(DirectiveHead head, ReachTotals totals, Page<ReachRow> units) {
	}

}
