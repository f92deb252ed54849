package vn.tuyengiao.portal.organization.domain.unit;

import java.text.Normalizer;
import java.util.Locale;

import lombok.experimental.UtilityClass;

/** Short names of units without tones, as addresses carry them. */
@UtilityClass
class Slugs {

	/** {@code Đồng Hóa} gives {@code donghoa}. */
	static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace("đ", "d")
			.replaceAll("[^a-z0-9]", "");
		return plain.isEmpty() ? "donvi" : plain;
	}

}
