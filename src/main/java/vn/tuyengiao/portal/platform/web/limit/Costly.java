package vn.tuyengiao.portal.platform.web.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of a handler that costs the portal much: each person may ask for its kind so often a
 * minute, and is told when to come again (429).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Costly {

	Kind value();

	/** What is counted together. */
	enum Kind {

		/** Comparisons, matrices, threads. */
		PAGE,
		/** Sheets and packages to be saved. */
		EXPORT

	}

}
