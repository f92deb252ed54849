package vn.tuyengiao.portal.account.domain.password;

import java.util.Collection;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether anybody is called so, whatever tones, blanks, points and digits do. */
@Component
@RequiredArgsConstructor
class NamedLikeQueries {

	private final JdbcClient jdbc;

	/**
	 * @param names letters without tones, in lower case
	 */
	boolean isAnybody(Collection<String> names) {
		return !names.isEmpty() && jdbc.sql("""
				select exists (
				    select 1 from app_user
				    where regexp_replace(fold(username), '[^a-z]', '', 'g') = any(:names)
				       or regexp_replace(fold(display_name), '[^a-z]', '', 'g') = any(:names))
				""").param("names", names.toArray(String[]::new)).query(Boolean.class).single();
	}

}
