package vn.tuyengiao.portal.directive.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.told.DirectiveNews;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.platform.VietnamTime;

/** What the stories of sample directives are told with. */
@Component
@Profile("demo")
record DirectiveStage(DirectiveRepository directives, DirectiveVersionRepository versions, Distribution distribution,
		DutyBook duties, Files files, DirectiveNews news, JdbcClient jdbc, VietnamTime time) {

	/** So many days from today. */
	LocalDate day(int days) {
		return time.today().plusDays(days);
	}

	/** The same day, a quarter past the hour; never in the future. */
	Instant at(int days, int hour) {
		Instant then = day(days).atTime(LocalTime.of(hour, 15)).atZone(VietnamTime.ZONE).toInstant();
		return then.isAfter(time.now()) ? time.now() : then;
	}

}
