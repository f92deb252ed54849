package vn.tuyengiao.portal.testing;

import java.util.concurrent.Executor;

import javax.sql.DataSource;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import vn.tuyengiao.portal.platform.web.flash.FlashKey;

/**
 * The beans of a test on the database: its own copy of it, the clock, the cleaner, the
 * statement counter, the count of work in the background.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestingConfiguration {

	/** The header of an answer that says where a browser goes on, with the key. */
	public static final String FOLLOWED = "X-Followed";

	@Bean
	JdbcConnectionDetails testDatabase() {
		return TestDatabase.newDatabase();
	}

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	/**
	 * Redirects with a message bear a key in their address, new each time: tests without
	 * a browser compare addresses without it, and go on to {@link #FOLLOWED}.
	 */
	@Bean
	static MockMvcBuilderCustomizer addressesWithoutKeys() {
		return builder -> builder.alwaysDo(result -> {
			MockHttpServletResponse response = result.getResponse();
			String address = response.getRedirectedUrl();
			if (address != null) {
				response.setHeader(FOLLOWED, address.replaceFirst("#.*", ""));
				response.setHeader(HttpHeaders.LOCATION,
						address.replaceFirst("[?&]" + FlashKey.PARAMETER + "=[0-9a-f]+", ""));
			}
		});
	}

	@Bean
	Office office(ApplicationContext portal) {
		return new Office(portal);
	}

	@Bean
	DatabaseCleaner databaseCleaner(DataSource dataSource) {
		return new DatabaseCleaner(dataSource);
	}

	@Bean
	SqlCounter sqlCounter() {
		return new SqlCounter();
	}

	@Bean
	static BackgroundWork backgroundWork() {
		return new BackgroundWork();
	}

	@Bean
	static AsyncConfigurer backgroundCounting(BackgroundWork work, BeanFactory beans) {
		return new AsyncConfigurer() {
			@Override
			public Executor getAsyncExecutor() {
				return work.counted(beans.getBean(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME,
						Executor.class));
			}
		};
	}

	@Bean
	static BeanPostProcessor sqlCounting(ObjectProvider<SqlCounter> counter) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return bean instanceof DataSource dataSource ? counter.getObject().watch(dataSource) : bean;
			}
		};
	}

}
