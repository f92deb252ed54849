package vn.tuyengiao.portal.directive.domain;

import lombok.experimental.UtilityClass;

/** Text that may be missing: forms give null, the database keeps an empty string. */
@UtilityClass
class Texts {

	static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
