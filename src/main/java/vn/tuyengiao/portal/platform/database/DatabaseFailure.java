package vn.tuyengiao.portal.platform.database;

import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be had. Says to the person at the console what is wrong and what to
 * do, in Vietnamese.
 */
@Getter
class DatabaseFailure extends RuntimeException {

	private final String action;

	DatabaseFailure(String description, String action) {
		this(description, action, null);
	}

	DatabaseFailure(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

}
