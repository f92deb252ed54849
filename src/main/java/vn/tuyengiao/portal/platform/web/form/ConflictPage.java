package vn.tuyengiao.portal.platform.web.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Both versions of a form that was posted on a stale one, side by side. Equal values
 * travel on as hidden fields; of differing ones the person chooses, and the choice posts
 * the value itself under the form's own field name to the form's own address with the
 * current version: the server needs no further step.
 */
public final class ConflictPage {

	private static final String VIEW = "error/conflict-compare";

	private final String action;

	private final long version;

	private final List<Group> groups = new ArrayList<>(List.of(new Group("", new ArrayList<>())));

	private final List<Same> same = new ArrayList<>();

	private @Nullable String back;

	private @Nullable String savedBy;

	private @Nullable Instant savedAt;

	private ConflictPage(String action, long version) {
		this.action = action;
		this.version = version;
	}

	/**
	 * @param action where the form posts to, inside the portal
	 * @param version the stored record's version now
	 */
	public static ConflictPage of(String action, long version) {
		return new ConflictPage(action, version);
	}

	/** Where to look at the stored record instead, inside the portal. */
	public ConflictPage back(String href) {
		this.back = href;
		return this;
	}

	/** Whose version is stored, where that is known. */
	public ConflictPage saved(@Nullable String by, @Nullable Instant at) {
		this.savedBy = by;
		this.savedAt = at;
		return this;
	}

	/** The fields that follow belong together, for example a line of the plan. */
	public ConflictPage group(String heading) {
		groups.add(new Group(heading, new ArrayList<>()));
		return this;
	}

	/** A field that travels on without being shown. */
	public ConflictPage same(String name, @Nullable String value) {
		same.add(new Same(name, value == null ? "" : value));
		return this;
	}

	/** A field whose value is what people read. */
	public ConflictPage field(String name, String label, @Nullable String mine, @Nullable String theirs) {
		return field(name, label, Side.of(mine), Side.of(theirs));
	}

	/** A field whose posted value is read under other words, as in a select. */
	public ConflictPage field(String name, String label, Side mine, Side theirs) {
		if (normal(mine.value()).equals(normal(theirs.value()))) {
			return same(name, theirs.value());
		}
		groups.get(groups.size() - 1).fields().add(new Field(name, label, mine, theirs, false));
		return this;
	}

	/** A field of which the stored side is chosen unless the person chooses his own. */
	public ConflictPage incoming(String name, String label, Side mine, Side theirs) {
		groups.get(groups.size() - 1).fields().add(new Field(name, label, mine, theirs, true));
		return this;
	}

	/**
	 * All that the two states of a form hold, in the order of its fields: those with a
	 * {@link Label} under its words, the others travel on as they were typed. Left out
	 * are the version, which is that of the page, files, and lists of lines.
	 */
	public ConflictPage fields(Words words, Object mine, Object theirs) {
		return fields(words, "", mine, theirs, Map.of());
	}

	/**
	 * The same for a part of the form, for example a line.
	 * @param path what comes before the names of its fields: {@code "lines[2]."}
	 * @param reading of fields whose value is read under words that only the page knows,
	 * for example the name of a person; by the name of the field
	 */
	public ConflictPage fields(Words words, String path, Object mine, Object theirs,
			Map<String, Function<Object, String>> reading) {
		FormState.of(words, theirs.getClass(), reading).forEach(field -> {
			Side own = field.side(mine);
			if (field.label() == null) {
				same(path + field.name(), own.value());
			}
			else {
				field(path + field.name(), field.label(), own, field.side(theirs));
			}
		});
		return this;
	}

	/** Whether nothing differs, so that the form may as well be saved anew. */
	public boolean isEmpty() {
		return groups.stream().allMatch(group -> group.fields().isEmpty());
	}

	/** The page with its status, to be returned by a controller. */
	public ModelAndView page() {
		ModelAndView page = new ModelAndView(VIEW, HttpStatus.CONFLICT);
		page.addObject("conflict", this);
		return page;
	}

	public String getAction() {
		return action;
	}

	public long getVersion() {
		return version;
	}

	public @Nullable String getBack() {
		return back;
	}

	/** Where it is known. */
	public @Nullable String getSavedBy() {
		return savedBy;
	}

	public String getSavedAt() {
		return Days.minute(savedAt);
	}

	public List<Same> getSame() {
		return same;
	}

	/** Only those groups in which something differs. */
	public List<Group> getGroups() {
		return groups.stream().filter(group -> !group.fields().isEmpty()).toList();
	}

	private static String normal(String value) {
		return value.replace("\r\n", "\n").strip();
	}

	/** Fields under one heading. */
	public record Group(String heading, List<Field> fields) {
	}

	/** A field in which the versions differ, with the side that is chosen at first. */
	public record Field(String name, String label, Side mine, Side theirs, boolean theirsFirst) {
	}

	/** One side: what is posted and what is read. */
	public record Side(String value, String text) {

		static Side of(@Nullable String text) {
			return text == null ? new Side("", "") : new Side(text, text);
		}

	}

	/** A field that travels on unseen. */
	public record Same(String name, String value) {
	}

}
