package vn.tuyengiao.portal.notification.sample;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.notification.domain.Reminders;

/** Reminds of what the samples owe, whatever the hour. Once, if nobody was reminded. */
@Component
@Profile("demo")
@Order(60)
@RequiredArgsConstructor
class ReminderSample implements ApplicationRunner {

	private final Reminders reminders;

	@Override
	public void run(ApplicationArguments arguments) {
		if (!reminders.hasAny()) {
			reminders.make();
		}
	}

}
