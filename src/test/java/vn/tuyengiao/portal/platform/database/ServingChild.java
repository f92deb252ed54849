package vn.tuyengiao.portal.platform.database;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of its own: a web server on the embedded database. Its only page begins to
 * ask the database when the stop has begun, and takes a second.
 */
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DataSourceAutoConfiguration.class })
class ServingChild {

	private final CountDownLatch stopping = new CountDownLatch(1);

	public static void main(String[] args) {
		SpringApplication.run(ServingChild.class, "--server.port=0", "--portal.database.embedded=true",
				"--portal.database.directory=" + args[0]);
	}

	@Bean
	ApplicationListener<WebServerInitializedEvent> port() {
		return (event) -> System.out.println("PORT " + event.getWebServer().getPort());
	}

	@Bean
	ApplicationListener<ContextClosedEvent> stop() {
		return (event) -> stopping.countDown();
	}

	@Bean
	HttpServlet page(DataSource dataSource) {
		return new HttpServlet() {
			@Override
			protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
				try {
					System.out.println("SERVING");
					stopping.await();
				}
				catch (InterruptedException ex) {
					throw new IOException(ex);
				}
				response.getWriter()
					.write(JdbcClient.create(dataSource)
						.sql("select 'answered' from pg_sleep(1)")
						.query(String.class)
						.single());
			}
		};
	}

}
