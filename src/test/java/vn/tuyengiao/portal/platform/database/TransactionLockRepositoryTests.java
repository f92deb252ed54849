package vn.tuyengiao.portal.platform.database;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.testing.RepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RepositoryTest
@Import(TransactionLock.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TransactionLockRepositoryTests {

	@Autowired
	TransactionLock lock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager manager;

	@Test
	void whoTakesTheSameNameWaitsForTheEndOfTheTransaction() {
		TransactionTemplate transaction = new TransactionTemplate(manager);
		CompletableFuture<Boolean> same = transaction.execute(status -> {
			lock.take("units");
			lock.take("units");
			assertThat(atOnce("units")).isFalse();
			assertThat(atOnce("users")).isTrue();
			return CompletableFuture.supplyAsync(() -> transaction.execute(other -> {
				lock.take("units");
				return true;
			}));
		});
		assertThat(same.join()).isTrue();
	}

	@Test
	void withoutATransactionNothingWouldBeHeld() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> lock.take("units"));
	}

	/** Whether another transaction would get it without waiting. */
	private boolean atOnce(String name) {
		return CompletableFuture
			.supplyAsync(() -> jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
				.param("name", name)
				.query(Boolean.class)
				.single())
			.join();
	}

}
