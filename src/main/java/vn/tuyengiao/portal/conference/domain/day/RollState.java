package vn.tuyengiao.portal.conference.domain.day;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A list of a venue in short, for pages that follow it.
 *
 * @param list which people stand in it, in their order; another value for another list
 * @param states one letter for each line: {@code -} not marked, {@code P} present,
 * {@code L} late, {@code E} left early, {@code A} absent; small for who handed in an
 * essay, {@code +} for who did and is not marked
 */
public record RollState(String list, String states) {

	private static final int MARK = 12;

	static RollState of(List<RollLine> lines) {
		String ids = lines.stream().map(line -> line.id().toString()).collect(Collectors.joining());
		return new RollState(md5(ids).substring(0, MARK),
				lines.stream().map(line -> letter(line.state(), line.essay())).collect(Collectors.joining()));
	}

	private static String letter(@Nullable AttendanceState state, boolean essay) {
		if (state == null) {
			return essay ? "+" : "-";
		}
		String letter = state == AttendanceState.LEFT_EARLY ? "E" : state.name().substring(0, 1);
		return essay ? letter.toLowerCase(Locale.ROOT) : letter;
	}

	/** As the database makes it; no secret hangs on it. */
	private static String md5(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
