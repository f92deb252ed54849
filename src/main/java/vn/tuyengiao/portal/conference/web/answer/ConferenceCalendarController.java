package vn.tuyengiao.portal.conference.web.answer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader.Dated;

/** A conference for the calendar of a telephone. */
@Controller
@RequiredArgsConstructor
class ConferenceCalendarController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final InvitationReader reader;

	private final ConferenceCalendar calendar;

	@GetMapping("/conferences/{id}/calendar.ics")
	ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
		Dated dated = reader.dated(id);
		ContentDisposition named = ContentDisposition.attachment()
			.filename("hoi-nghi-" + dated.standing().heldOn() + ".ics")
			.build();
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
			.body(calendar.write(dated));
	}

}
