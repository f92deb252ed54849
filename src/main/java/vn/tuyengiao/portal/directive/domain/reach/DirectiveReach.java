package vn.tuyengiao.portal.directive.domain.reach;

import java.util.List;
import java.util.Optional;
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
import vn.tuyengiao.portal.directive.MakeUpSource;
import vn.tuyengiao.portal.directive.PlannedMakeUp;
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

	private final List<MakeUpSource> makeUps;

	/**
	 * Sorts by {@code share}, {@code unit}, {@code conferences}, {@code attendances} or
	 * {@code day}.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if the directive is out of
	 * the reader's sight
	 */
	public ReachPage page(UUID directiveId, @Nullable String words, Pageable page) {
		DirectiveHead head = sight.look(directiveId).head();
		Page<ReachRow> units = queries.page(directiveId, words, access.readable(), page);
		List<UUID> shown = units.map(ReachRow::unitId).getContent();
		List<PlannedMakeUp> ahead = makeUps.stream()
			.flatMap(source -> source.ahead(directiveId, shown).stream())
			.toList();
		return new ReachPage(head, queries.totals(directiveId, access.readable()), units, ahead);
	}

	/** All of them, for an export. */
	public void each(UUID directiveId, @Nullable String words, Sort sort, Consumer<Stream<ReachRow>> reader) {
		sight.look(directiveId);
		queries.each(directiveId, words, access.readable(), sort, reader);
	}

	/**
	 * A page of units with the figures of all of them.
	 *
	 * @param makeUps sessions ahead for those who missed it, the next one first
	 */
	public record ReachPage(DirectiveHead head, ReachTotals totals, Page<ReachRow> units, List<PlannedMakeUp> makeUps) {

		/** The next one for members of the unit. */
		public Optional<PlannedMakeUp> makeUp(UUID unitId) {
			return makeUps.stream().filter(planned -> planned.unitId().equals(unitId)).findFirst();
		}

	}

}
