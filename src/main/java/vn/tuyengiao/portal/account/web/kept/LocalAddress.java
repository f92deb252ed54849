package vn.tuyengiao.portal.account.web.kept;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: an address of this portal and nothing else. */
@UtilityClass
public class LocalAddress {

	public static String orHome(@Nullable String wanted) {
		return wanted != null && isLocal(wanted) ? wanted : "/";
	}

	private static boolean isLocal(String wanted) {
		return wanted.length() <= 1000 && wanted.startsWith("/") && !wanted.startsWith("//") && wanted.indexOf('\\') < 0
				&& wanted.chars().allMatch(c -> c > ' ' && c < 127) && !wanted.startsWith("/login")
				&& !wanted.startsWith("/logout");
	}

}
