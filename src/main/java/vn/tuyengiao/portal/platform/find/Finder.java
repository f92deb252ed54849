package vn.tuyengiao.portal.platform.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all sources. */
@Component
@RequiredArgsConstructor
public class Finder {

	private final ObjectProvider<FindSource> sources;

	/** What is found, by kinds in the order of the sources; nothing for no words. */
	public Map<FindKind, List<Found>> find(FindQuestion question) {
		Map<FindKind, List<Found>> groups = new LinkedHashMap<>();
		if (question.words().isEmpty()) {
			return groups;
		}
		sources.orderedStream().forEach(source -> {
			List<Found> found = source.find(question);
			for (FindKind kind : source.kinds()) {
				List<Found> ofKind = found.stream().filter(one -> one.kind().equals(kind.name())).toList();
				if (!ofKind.isEmpty()) {
					groups.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(ofKind);
				}
			}
		});
		return groups;
	}

}
