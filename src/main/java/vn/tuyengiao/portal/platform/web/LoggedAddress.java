package vn.tuyengiao.portal.platform.web;

import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;

/** An address as it may stand in the log: without the secret of one that is secret. */
@UtilityClass
public class LoggedAddress {

	private static final Pattern SECRET = Pattern.compile("(/feeds/).+");

	public static String of(Object address) {
		return SECRET.matcher(address.toString()).replaceAll("$1…");
	}

}
