package vn.tuyengiao.portal.platform.web.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Side;

/**
 * The lines of two versions of a form beside each other. A line that only one side has
 * can be kept or left out; one that the other side added is kept unless it is left out.
 *
 * @param <L> a line as it is typed
 */
@RequiredArgsConstructor
public final class LineComparison<L extends EditorLine> {

	private final ConflictPage page;

	private final Words words;

	private final Function<L, @Nullable String> title;

	/** What a line says in short, where it is kept or left out as a whole. */
	private final Function<L, String> summary;

	/** Of fields that are read under words only the page knows, by their names. */
	private final Map<String, Function<Object, String>> reading;

	/** Adds what differs in the lines to the page. */
	public void compare(LineEditor<L> mine, LineEditor<L> theirs) {
		Map<UUID, L> others = theirs.getLines()
			.stream()
			.collect(Collectors.toMap(EditorLine::identify, Function.identity(), (a, b) -> a, LinkedHashMap::new));
		List<UUID> common = mine.getLines().stream().map(EditorLine::identify).filter(others::containsKey).toList();
		List<UUID> theirOrder = others.keySet().stream().filter(common::contains).toList();
		if (!common.equals(theirOrder)) {
			page.field("order", words.say("lines.order"), order(common, mine), order(theirOrder, theirs));
		}
		int index = 0;
		for (L line : mine.getLines()) {
			L other = others.remove(line.identify());
			if (other != null) {
				both(index++, line, other);
			}
			else if (!line.isDeleted()) {
				mineOnly(index++, line);
			}
		}
		for (L line : others.values()) {
			theirsOnly(index++, line);
		}
	}

	private Side order(List<UUID> ids, LineEditor<L> form) {
		List<String> names = new ArrayList<>();
		ids.forEach(id -> names.add(names.size() + 1 + ". " + titleOf(form.getLines().get(form.indexOf(id)))));
		return new Side(ids.stream().map(UUID::toString).collect(Collectors.joining(",")), String.join("\n", names));
	}

	private void both(int index, L own, L other) {
		String path = begin(index, own, true);
		if (own.isDeleted()) {
			page.field(path + "deleted", words.say("lines.presence"), side(true, "lines.removed"), kept(other));
			page.fields(words, path, other, other, reading);
		}
		else {
			page.fields(words, path, own, other, reading);
		}
	}

	private void mineOnly(int index, L own) {
		String path = begin(index, own, false);
		if (own.isStored()) {
			page.field(path + "deleted", words.say("lines.presence"), kept(own), side(true, "lines.removed"));
		}
		page.fields(words, path, own, own, reading);
	}

	private void theirsOnly(int index, L other) {
		String path = begin(index, other, true);
		page.incoming(path + "deleted", words.say("lines.presence"), side(true, "lines.notTaken"), kept(other));
		page.fields(words, path, other, other, reading);
	}

	private String begin(int index, L line, boolean stored) {
		String path = "lines[" + index + "].";
		page.same(path + "id", line.identify().toString());
		page.same(path + "stored", Boolean.toString(stored));
		page.group(words.say("lines.heading", Integer.toString(index + 1), titleOf(line)));
		return path;
	}

	private Side kept(L line) {
		return new Side("false", summary.apply(line));
	}

	private Side side(boolean deleted, String key) {
		return new Side(Boolean.toString(deleted), words.say(key));
	}

	private String titleOf(L line) {
		String text = title.apply(line);
		return text == null ? "" : text;
	}

}
