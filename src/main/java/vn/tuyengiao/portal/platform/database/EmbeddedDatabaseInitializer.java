package vn.tuyengiao.portal.platform.database;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Starts the {@link EmbeddedDatabase} before the application context is filled: Flyway
 * and the connection pool find it as their connection details, and a start that is not
 * possible ends in one message instead of a trail of failed beans. The pool depends on
 * the details, so the context closes it, after the web server, before the database.
 */
class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseInitializer.class);

	/** Longer than this nothing waits for a lost database. */
	private static final Duration LONGEST_END = Duration.ofSeconds(8);

	private static final int FAILED = 1;

	private static final String BEAN = "embeddedDatabase";

	private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.PgBinaryResolver";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))
				|| StringUtils.hasText(environment.getProperty("spring.datasource.jndi-name"))) {
			return;
		}
		DatabaseSettings settings = Binder.get(environment).bindOrCreate("portal.database", DatabaseSettings.class);
		if (!settings.embedded()) {
			return;
		}
		if (!ClassUtils.isPresent(LIBRARY, getClass().getClassLoader())) {
			throw new DatabaseFailure(
					"There is no database: SPRING_DATASOURCE_URL is not set, and this package holds no PostgreSQL.",
					"Set SPRING_DATASOURCE_URL (for example jdbc:postgresql://server:5432/portal), "
							+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, then start again.");
		}
		EmbeddedDatabase database = EmbeddedDatabase.start(settings);
		// for a start that fails before the context can close anything; closing twice
		// does nothing
		SpringApplication.getShutdownHandlers().add(database::close);
		database.whenLost(EmbeddedDatabaseInitializer::end);
		context.addApplicationListener((ContextClosedEvent stop) -> {
			if (database.isDown()) {
				beImpatient();
			}
		});
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerSingleton(BEAN, database);
		beans.registerDisposableBean(BEAN, database::close);
	}

	/** Without its database the portal answers nothing: it says so and ends. */
	private static void end(DatabaseFailure lost) {
		log.error("{} {}", lost.getMessage(), lost.getAction());
		beImpatient();
		System.exit(FAILED);
	}

	/** What waits for a database that is gone keeps nobody from ending. */
	private static void beImpatient() {
		Thread patience = new Thread(() -> {
			try {
				Thread.sleep(LONGEST_END.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(FAILED);
		}, "embedded-database-end");
		patience.setDaemon(true);
		patience.start();
	}

}
