package vn.tuyengiao.portal.platform.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.Option;

/**
 * One field on the page of a record: what kind it is, its hint (a message key) and what
 * its element says besides. Its label is that of the form's field.
 */
public final class RecordField {

	private final String name;

	private final Kind kind;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	private final List<Option> options;

	private @Nullable String hint;

	private @Nullable String source;

	private RecordField(String name, Kind kind, List<Option> options) {
		this.name = name;
		this.kind = kind;
		this.options = options;
	}

	public static RecordField text(String name) {
		return new RecordField(name, Kind.TEXT, List.of());
	}

	/** Several lines. */
	public static RecordField lines(String name, int rows) {
		return new RecordField(name, Kind.LINES, List.of()).with("rows", Integer.toString(rows));
	}

	/** A whole number. */
	public static RecordField number(String name) {
		return text(name).with("inputmode", "numeric").with("autocomplete", "off");
	}

	/** A code or a symbol: no browser completes or corrects it. */
	public static RecordField code(String name) {
		return text(name).with("autocomplete", "off").with("spellcheck", "false");
	}

	public static RecordField date(String name) {
		return new RecordField(name, Kind.DATE, List.of());
	}

	public static RecordField tick(String name) {
		return new RecordField(name, Kind.TICK, List.of());
	}

	public static RecordField select(String name, List<Option> options) {
		return new RecordField(name, Kind.SELECT, options);
	}

	/** Several ticks, one for each option. */
	public static RecordField choices(String name, List<Option> options) {
		return new RecordField(name, Kind.CHOICES, options);
	}

	/**
	 * Words for which suggestions come while they are typed.
	 * @param source address inside the portal that answers with options
	 */
	public static RecordField suggested(String name, String source) {
		RecordField field = text(name).with("list", name + "-options").with("autocomplete", "off");
		field.source = source;
		return field;
	}

	public RecordField hint(String key) {
		hint = key;
		return this;
	}

	/** Stays as it is, and the hint says why, once other records rest on it. */
	public RecordField fixed(boolean fixed, String why) {
		if (fixed) {
			hint = why;
			if (kind == Kind.TEXT) {
				with("readonly", "readonly");
			}
		}
		return this;
	}

	private RecordField with(String attribute, String value) {
		attributes.put(attribute, value);
		return this;
	}

	public String getName() {
		return name;
	}

	public String getKind() {
		return kind.name();
	}

	public Map<String, String> getAttributes() {
		return attributes;
	}

	public List<Option> getOptions() {
		return options;
	}

	/** Message key. */
	public @Nullable String getHint() {
		return hint;
	}

	/** Where suggestions come from, if there are any. */
	public @Nullable String getSource() {
		return source;
	}

	private enum Kind {

		TEXT, LINES, DATE, TICK, SELECT, CHOICES

	}

}
