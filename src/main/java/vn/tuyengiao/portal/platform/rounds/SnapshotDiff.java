package vn.tuyengiao.portal.platform.rounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Only what changed from one round to the next. Lines are compared by id; a line that
 * merely moved because others came or went is not a change.
 */
public record SnapshotDiff(List<Change> texts, List<LineDiff> lines, boolean reordered) {

	/** What became of one value. */
	public record Change(String key, String before, String after) {
	}

	/**
	 * A line that is new, gone, or says something else. {@code values}: its wording now,
	 * or the last one if it is gone.
	 */
	public record LineDiff(UUID id, Kind kind, Map<String, String> values, List<Change> changes) {
	}

	/** What became of a line. */
	public enum Kind {

		ADDED, REMOVED, CHANGED

	}

	public boolean isEmpty() {
		return texts.isEmpty() && lines.isEmpty() && !reordered;
	}

	/** Whether anything changed in the line, or, without one, anywhere. */
	boolean touches(@Nullable UUID lineId) {
		return lineId == null ? !isEmpty() : lines.stream().anyMatch(line -> line.id().equals(lineId));
	}

	public static SnapshotDiff between(Snapshot before, Snapshot after) {
		Map<UUID, Snapshot.Line> old = byId(before);
		Map<UUID, Snapshot.Line> now = byId(after);
		List<LineDiff> lines = new ArrayList<>();
		now.forEach((id, line) -> {
			Snapshot.Line earlier = old.get(id);
			if (earlier == null) {
				lines.add(new LineDiff(id, Kind.ADDED, line.values(), List.of()));
				return;
			}
			List<Change> changes = changes(earlier.values(), line.values());
			if (!changes.isEmpty()) {
				lines.add(new LineDiff(id, Kind.CHANGED, line.values(), changes));
			}
		});
		old.forEach((id, line) -> {
			if (!now.containsKey(id)) {
				lines.add(new LineDiff(id, Kind.REMOVED, line.values(), List.of()));
			}
		});
		return new SnapshotDiff(changes(before.texts(), after.texts()), lines,
				!common(old, now).equals(common(now, old)));
	}

	private static List<UUID> common(Map<UUID, ?> order, Map<UUID, ?> other) {
		return order.keySet().stream().filter(other::containsKey).toList();
	}

	private static Map<UUID, Snapshot.Line> byId(Snapshot snapshot) {
		Map<UUID, Snapshot.Line> lines = new LinkedHashMap<>();
		snapshot.lines().forEach(line -> lines.put(line.id(), line));
		return lines;
	}

	private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
		Set<String> keys = new LinkedHashSet<>(after.keySet());
		keys.addAll(new TreeSet<>(before.keySet()));
		List<Change> changes = new ArrayList<>();
		for (String key : keys) {
			String was = before.getOrDefault(key, "");
			String is = after.getOrDefault(key, "");
			if (!was.equals(is)) {
				changes.add(new Change(key, was, is));
			}
		}
		return changes;
	}

}
