package vn.tuyengiao.portal.directive.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.SampleConferences;
import vn.tuyengiao.portal.directive.domain.fulfilment.FulfilmentBook;
import vn.tuyengiao.portal.directive.domain.issue.IssueService;
import vn.tuyengiao.portal.directive.domain.issue.PresentationService;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptBook;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientBook;
import vn.tuyengiao.portal.directive.domain.told.DirectiveNews;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRecords;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.Numbers;

/** What the stories of sample directives are told with. */
@Component
@Profile("demo")
record DirectiveSampleDesk(DirectiveRecords directives, RecipientBook recipients, IssueService issuing,
		PresentationService presentations, ReceiptBook receipts, FulfilmentBook fulfilment,
		SampleConferences conferences, DirectiveNews news, Numbers numbers, Files files, VietnamTime time) {

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
