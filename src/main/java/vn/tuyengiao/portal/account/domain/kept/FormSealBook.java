package vn.tuyengiao.portal.account.domain.kept;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one key of the seals; all nodes of a cluster have the same. */
@Component
@RequiredArgsConstructor
class FormSealBook {

	private final JdbcClient jdbc;

	/** The key that is there, or this one if there is none yet. */
	byte[] key(byte[] otherwise) {
		jdbc.sql("""
				insert into form_seal (key) values (:key) on conflict do nothing
				""").param("key", otherwise).update();
		return jdbc.sql("""
				select key from form_seal
				""").query(byte[].class).single();
	}

}
