package vn.tuyengiao.portal.conference.domain.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/**
 * Who won. Where all rounds have marks, the highest sum; where all are ranked, the lowest
 * sum of ranks; where there are both, the lowest sum of the places of each round. Equal
 * sums share a place, and the next place is left out for each of them.
 */
@UtilityClass
public class ContestResults {

	/**
	 * The best first; entries that are not judged in every round last, without a place.
	 */
	public static List<Result> of(List<ContestLine> rounds, List<ContestLine> entries, List<ContestMark> marks) {
		Map<UUID, Map<UUID, BigDecimal>> sums = new HashMap<>();
		for (ContestMark mark : marks) {
			sums.computeIfAbsent(mark.roundId(), round -> new HashMap<>())
				.merge(mark.entryId(), mark.value(), BigDecimal::add);
		}
		boolean ranked = rounds.stream().allMatch(ContestLine::ranked);
		boolean marked = rounds.stream().noneMatch(ContestLine::ranked);
		Map<UUID, BigDecimal> totals = new HashMap<>();
		for (ContestLine entry : entries) {
			BigDecimal total = total(rounds, entry.id(), sums, ranked || marked);
			if (total != null) {
				totals.put(entry.id(), total);
			}
		}
		Map<UUID, Integer> places = places(totals, marked);
		List<Result> results = new ArrayList<>();
		for (ContestLine entry : entries) {
			results.add(new Result(entry, places.get(entry.id()), totals.get(entry.id()),
					rounds.stream().map(round -> sum(sums, round.id(), entry.id())).toList()));
		}
		results.sort(Comparator.comparing(Result::place, Comparator.nullsLast(Comparator.naturalOrder())));
		return results;
	}

	private static @Nullable BigDecimal total(List<ContestLine> rounds, UUID entry,
			Map<UUID, Map<UUID, BigDecimal>> sums, boolean alike) {
		if (rounds.isEmpty()) {
			return null;
		}
		BigDecimal total = BigDecimal.ZERO;
		for (ContestLine round : rounds) {
			BigDecimal sum = sum(sums, round.id(), entry);
			if (sum == null) {
				return null;
			}
			total = total.add(alike ? sum : place(round, entry, sums));
		}
		return total;
	}

	private static BigDecimal place(ContestLine round, UUID entry, Map<UUID, Map<UUID, BigDecimal>> sums) {
		return BigDecimal
			.valueOf(places(sums.getOrDefault(round.id(), Map.of()), !round.ranked()).getOrDefault(entry, 0));
	}

	private static Map<UUID, Integer> places(Map<UUID, BigDecimal> totals, boolean highest) {
		Map<UUID, Integer> places = new HashMap<>();
		totals.forEach((entry, total) -> places.put(entry,
				1 + (int) totals.values()
					.stream()
					.filter(other -> highest ? other.compareTo(total) > 0 : other.compareTo(total) < 0)
					.count()));
		return places;
	}

	private static @Nullable BigDecimal sum(Map<UUID, Map<UUID, BigDecimal>> sums, UUID round, UUID entry) {
		Map<UUID, BigDecimal> ofRound = sums.get(round);
		return ofRound == null ? null : ofRound.get(entry);
	}

	/**
	 * How an entry came out.
	 *
	 * @param place from 1; null while it is not judged in every round
	 * @param total by which it has its place; null as well
	 * @param sums of each round; null where it is not judged yet
	 */
	public record Result(ContestLine entry, @Nullable Integer place, @Nullable BigDecimal total,
			List<@Nullable BigDecimal> sums) {
	}

}
