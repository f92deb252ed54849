package vn.tuyengiao.portal.directive.web;

import java.util.Locale;

import lombok.experimental.UtilityClass;
import org.springframework.context.i18n.LocaleContextHolder;

/** Sizes of files as people read them: "340 kB", "1,4 MB". */
@UtilityClass
public class FileSize {

	public static String of(long bytes) {
		if (bytes < 1_000_000) {
			return Math.max(1, bytes / 1000) + " kB";
		}
		String size = String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
		boolean english = Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
		return english ? size : size.replace('.', ',');
	}

}
