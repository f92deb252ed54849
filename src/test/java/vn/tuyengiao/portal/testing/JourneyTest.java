package vn.tuyengiao.portal.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application with the sample data on PostgreSQL behind a real port, visited
 * with a browser: tests take a {@link Journey}. All journeys share one application and
 * its data, nothing is emptied in between: each takes a commune of its own. The samples
 * are laid around {@link TestClock#START}; who moves the clock puts it back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(TestingConfiguration.class)
@ExtendWith(JourneyExtension.class)
public @interface JourneyTest {

}
