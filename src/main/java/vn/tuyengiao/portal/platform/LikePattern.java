package vn.tuyengiao.portal.platform;

import lombok.experimental.UtilityClass;

/** What is typed into a search field, as a part of a pattern of {@code like}. */
@UtilityClass
public class LikePattern {

	/** The words without blanks around them; what has a meaning in patterns loses it. */
	public static String literal(String text) {
		return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
