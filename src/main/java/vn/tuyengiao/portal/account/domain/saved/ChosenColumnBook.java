package vn.tuyengiao.portal.account.domain.saved;

import java.util.Collection;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of hidden columns; each statement says whose. */
@Component
@RequiredArgsConstructor
class ChosenColumnBook {

	private final JdbcClient jdbc;

	int count(UUID user) {
		return jdbc.sql("""
				select count(*) from hidden_column where user_id = :user""")
			.param("user", user)
			.query(Integer.class)
			.single();
	}

	void hide(UUID user, String list, Collection<String> names) {
		jdbc.sql("""
				insert into hidden_column (user_id, list, name)
				select :user, :list, name from unnest(:names) as n (name)
				on conflict do nothing""")
			.param("user", user)
			.param("list", list)
			.param("names", names.toArray(String[]::new))
			.update();
	}

	void show(UUID user, String list, Collection<String> names) {
		jdbc.sql("""
				delete from hidden_column where user_id = :user and list = :list and name = any(:names)""")
			.param("user", user)
			.param("list", list)
			.param("names", names.toArray(String[]::new))
			.update();
	}

	void showAll(UUID user, String list) {
		jdbc.sql("""
				delete from hidden_column where user_id = :user and list = :list""")
			.param("user", user)
			.param("list", list)
			.update();
	}

}
