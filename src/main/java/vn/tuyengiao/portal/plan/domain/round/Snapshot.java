package vn.tuyengiao.portal.plan.domain.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

	/** Who leads a task in it. */
	public Set<UUID> people() {
		return lines.stream()
			.map(line -> line.values().getOrDefault("leadPersonId", ""))
			.filter(id -> !id.isEmpty())
			.map(UUID::fromString)
			.collect(Collectors.toSet());
	}

	/** One line under the plan line's id. */
	public record Line(UUID id, Map<String, String> values) {
	}

	public static String plain(BigDecimal number) {
		if (number == null) {
			return "";
		}
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	public static String plain(Object value) {
		return value == null ? "" : value.toString();
	}

	public static String plain(Enum<?> constant) {
		return constant == null ? "" : constant.name();
	}

}
