package vn.tuyengiao.portal.platform.web;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;

/** Where a page leads back to, as its address or its form says. */
@UtilityClass
public class BackAddress {

	/** Only a path of this portal, with the context path; else its start page. */
	public static String of(@Nullable String back, String contextPath) {
		return back != null && back.startsWith(contextPath + "/") && isInside(back) ? back : contextPath + "/";
	}

	/** Whether no browser reads it as an address of another host. */
	public static boolean isInside(String address) {
		return address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0
				&& address.chars().allMatch(c -> c > ' ' && c < 127);
	}

}
