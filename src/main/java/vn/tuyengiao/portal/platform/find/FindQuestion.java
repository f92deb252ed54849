package vn.tuyengiao.portal.platform.find;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.tuyengiao.portal.platform.SearchWords;

/**
 * What is looked for, and by whom.
 *
 * @param roots by permission, the units at which he holds it; each reaches all below it
 * @param most so many of a kind
 */
public record FindQuestion(SearchWords words, Map<String, Set<UUID>> roots, int most) {

	/** Where the reader holds any of the permissions; none: he is told nothing. */
	public UUID[] roots(String... anyOf) {
		return Arrays.stream(anyOf)
			.flatMap(permission -> roots.getOrDefault(permission, Set.of()).stream())
			.distinct()
			.toArray(UUID[]::new);
	}

}
