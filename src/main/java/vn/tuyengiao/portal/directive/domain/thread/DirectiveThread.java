package vn.tuyengiao.portal.directive.domain.thread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.DirectiveHead;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Everything that came of one directive: what the office did with it, what the units did,
 * and what other modules know of it. A reader sees the office's entries and those of the
 * units in his scope.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveThread {

	/** Entries on one page of the view by time. */
	public static final int ENTRIES = 50;

	/** Nobody reads further back; keeps what the sources are asked for within reason. */
	public static final int LAST_PAGE = 199;

	/** Enough of a text to know it again. */
	static final int EXCERPT = 300;

	private final DirectiveThreadQueries queries;

	private final DirectiveAccess sight;

	private final Access access;

	private final List<ThreadSource> sources;

	/**
	 * The newest entries first. Every source gives its newest up to the end of the page,
	 * of which those that belong on the page are taken.
	 * @param page from 0 to {@link #LAST_PAGE}
	 * @throws NotFoundException if the directive is out of the reader's sight
	 */
	public Recent newest(UUID directiveId, int page) {
		ThreadHead head = ThreadHead.of(sight.look(directiveId).head());
		AccessScope scope = access.readable();
		int from = page * ENTRIES;
		int most = from + ENTRIES + 1;
		List<ThreadLine> all = new ArrayList<>(queries.newest(directiveId, scope, most));
		for (ThreadSource source : sources) {
			source.newest(directiveId, scope, most).forEach(entry -> all.add(ThreadLine.of(entry)));
		}
		all.sort(Comparator.comparing(ThreadLine::at).reversed());
		int to = Math.min(all.size(), from + ENTRIES);
		return new Recent(head, from < to ? List.copyOf(all.subList(from, to)) : List.of(), page, all.size() > to,
				Math.max(0, (all.size() - 1) / ENTRIES));
	}

	/**
	 * One page of the units that ever received it, by name; with the first page comes
	 * what the office did.
	 */
	public ByUnit byUnit(UUID directiveId, Pageable page) {
		ThreadHead head = ThreadHead.of(sight.look(directiveId).head());
		Page<UnitPart> units = queries.parts(directiveId, access.readable(), page);
		if (units.isEmpty() && page.getPageNumber() > 0) {
			return new ByUnit(head, List.of(), units);
		}
		Map<UUID, UnitPart> parts = units.stream().collect(Collectors.toMap(UnitPart::unitId, Function.identity()));
		UUID[] ids = parts.keySet().toArray(UUID[]::new);
		List<ThreadLine> office = new ArrayList<>();
		List<ThreadLine> all = new ArrayList<>(queries.ofUnits(directiveId, ids, page.getPageNumber() == 0));
		for (ThreadSource source : sources) {
			source.ofUnits(directiveId, List.of(ids)).forEach(entry -> all.add(ThreadLine.of(entry)));
		}
		all.sort(Comparator.comparing(ThreadLine::at).reversed());
		for (ThreadLine line : all) {
			UnitPart part = line.unitId() == null ? null : parts.get(line.unitId());
			(part == null ? office : part.entries()).add(line);
		}
		return new ByUnit(head, office, units);
	}

	static String excerpt(String text) {
		if (text.codePointCount(0, text.length()) <= EXCERPT) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, EXCERPT)).strip() + "…";
	}

	/** What the page is about; the subject of the version in force. */
	public record ThreadHead(UUID id, String reference, LocalDate issuedOn, DirectiveStatus status, String subject) {

		static ThreadHead of(DirectiveHead head) {
			return new ThreadHead(head.id(), head.reference(), head.issuedOn(), head.status(), head.subject());
		}

	}

	/**
	 * One thing that came of the directive.
	 *
	 * @param unitId null for the office
	 * @param kind message key
	 * @param text its own words, shortened; may be empty
	 * @param href its own page; null for none
	 * @param number of the version that it is about; 0 for none
	 * @param day that it bears, which may be earlier than {@code at}; null for none
	 */
	public record ThreadLine(Instant at, @Nullable UUID unitId, String unitName, String kind, String text, String by,
			@Nullable String href, int number, @Nullable LocalDate day) {

		static ThreadLine of(ThreadEntry entry) {
			return new ThreadLine(entry.at(), entry.unitId(), entry.unitName(), entry.kind(), excerpt(entry.text()),
					entry.by(), entry.href(), 0, null);
		}

	}

	/** A page of the view by time; {@code lastPage} is exact where it is the last. */
	public record Recent(ThreadHead head, List<ThreadLine> entries, int page, boolean more, int lastPage) {

		/** Number of the first entry on the page, from 1. */
		public int first() {
			return page * ENTRIES + 1;
		}

		public int last() {
			return page * ENTRIES + entries.size();
		}

		/** Whether there is a page of older ones to go to. */
		public boolean older() {
			return more && page < LAST_PAGE;
		}

	}

	/** A page of the view by unit; {@code office} is empty but on the first one. */
	public record ByUnit(ThreadHead head, List<ThreadLine> office, Page<UnitPart> units) {
	}

	/**
	 * What one unit did and what it still owes.
	 *
	 * @param kind null if the version in force does not go to it any more
	 */
	public record UnitPart(UUID unitId, String unitName, @Nullable RecipientKind kind, List<ThreadLine> entries,
			List<Gap> gaps) {
	}

	/** A missing step; {@code daysLate} is negative before its due date. */
	public record Gap(String step, LocalDate dueOn, int daysLate) {

		public boolean late() {
			return daysLate > 0;
		}

	}

}
