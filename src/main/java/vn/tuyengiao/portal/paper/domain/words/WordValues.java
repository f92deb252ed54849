package vn.tuyengiao.portal.paper.domain.words;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.Faults;

/**
 * Names in braces that stand in words and are filled in from the record: {@code {ky}},
 * {@code {co_quan}}.
 */
@UtilityClass
public class WordValues {

	/** All names that any kind of record fills in. */
	public static final List<String> NAMES = List.of("ky", "nam", "co_quan", "cap_tren", "don_vi", "don_vi_nhan",
			"van_ban", "trich_yeu", "viec", "ngay", "han_moi");

	private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

	private static final String UNKNOWN = "…";

	/** Adds a fault at each part that has a name which nothing fills in. */
	static void check(PaperWording wording, Faults faults) {
		for (PaperPart part : PaperPart.values()) {
			TreeSet<String> unknown = new TreeSet<>();
			Matcher matcher = NAME.matcher(part.of(wording));
			while (matcher.find()) {
				if (!NAMES.contains(matcher.group(1))) {
					unknown.add(matcher.group());
				}
			}
			faults.addIf(!unknown.isEmpty(), part.getKey(), "paper.fault.unknown-value", String.join(", ", unknown));
		}
	}

	/** The words with all that is known filled in; a name without a value leaves dots. */
	public static PaperWording fill(PaperWording wording, Map<String, String> values) {
		return PaperWording.of(part -> NAME.matcher(part.of(wording))
			.replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), UNKNOWN))));
	}

}
