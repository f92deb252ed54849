package vn.tuyengiao.portal.account.web.kept;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.BackAddress;

/** Where to go after sign-in: an address of this portal and nothing else. */
@UtilityClass
public class LocalAddress {

	public static String orHome(@Nullable String wanted) {
		return wanted != null && isLocal(wanted) ? wanted : "/";
	}

	private static boolean isLocal(String wanted) {
		return wanted.length() <= 1000 && BackAddress.isInside(wanted) && !wanted.startsWith("/login")
				&& !wanted.startsWith("/logout");
	}

}
