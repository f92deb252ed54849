package vn.tuyengiao.portal.testing;

import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each integration test: nothing of the last one still at work, empty tables,
 * empty caches, the clock at its start. Runs before a test's transaction and its
 * {@code @Sql} scripts.
 */
final class FreshStart implements TestExecutionListener, Ordered {

	@Override
	public int getOrder() {
		return 3500;
	}

	@Override
	public void beforeTestMethod(TestContext test) {
		ApplicationContext context = test.getApplicationContext();
		context.getBeanProvider(BackgroundWork.class).ifAvailable(BackgroundWork::await);
		context.getBeanProvider(TestClock.class).ifAvailable(TestClock::reset);
		context.getBeanProvider(DatabaseCleaner.class).ifAvailable(DatabaseCleaner::clean);
		context.getBeanProvider(Office.class).ifAvailable(Office::close);
		context.getBeanProvider(CacheManager.class)
			.ifAvailable((caches) -> caches.getCacheNames().forEach((name) -> caches.getCache(name).clear()));
	}

}
