package vn.tuyengiao.portal.platform.rounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a submission said, as plain text under stable keys, so that rounds of any year can
 * be read and compared: ISO days, plain numbers, enum names, an empty text for nothing.
 */
public record Snapshot(Map<String, String> texts, List<Line> lines) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** From the text that the database keeps. */
	public static Snapshot parse(String json) {
		return JSON.readValue(json, Snapshot.class);
	}

	/** One line under its own id. */
	public record Line(UUID id, Map<String, String> values) {
	}

	/** A value as it stands here: the same for equal figures, empty for nothing. */
	public static String plain(@Nullable Object value) {
		if (value instanceof BigDecimal number) {
			return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
		}
		return value instanceof Enum<?> constant ? constant.name() : Objects.toString(value, "");
	}

}
