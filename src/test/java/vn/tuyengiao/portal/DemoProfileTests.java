package vn.tuyengiao.portal;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The password of the samples is published. */
class DemoProfileTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer());

	@Test
	void demoListensOnThisMachineOnlyUnlessToldOtherwise() {
		runner.withPropertyValues("spring.profiles.active=demo")
			.run(context -> assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1"));
		runner.withPropertyValues("spring.profiles.active=demo", "server.address=0.0.0.0")
			.run(context -> assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("0.0.0.0"));
	}

	@Test
	void realWorkListensEverywhere() {
		runner.run(context -> assertThat(context.getEnvironment().getProperty("server.address")).isNull());
	}

}
