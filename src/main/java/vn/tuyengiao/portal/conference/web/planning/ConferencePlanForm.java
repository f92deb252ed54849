package vn.tuyengiao.portal.conference.web.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePlan;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader.ConferenceOffer;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A conference that is planned, as it is typed. Day, hours and hall are those of its
 * first session and of the host; once it is planned they have forms of their own.
 */
@Getter
@Setter
public class ConferencePlanForm {

	@NotNull
	private @Nullable UUID id;

	private @Nullable Long version;

	@NotNull
	private @Nullable UUID unit;

	@NotNull
	@Label("conference.kind")
	private @Nullable UUID kindId;

	@Label("conference.directives")
	private List<UUID> directives = new ArrayList<>();

	@Size(max = 500)
	@Label("conference.title")
	private @Nullable String title;

	@NotNull
	@Label("conference.held-on")
	private @Nullable LocalDate heldOn;

	@Label("conference.begins-at")
	private @Nullable LocalTime beginsAt;

	@Label("conference.ends-at")
	private @Nullable LocalTime endsAt;

	@Size(max = 300)
	@Label("conference.place")
	private @Nullable String place;

	@Size(max = 200)
	@Label("conference.chair")
	private @Nullable String chair;

	@Size(max = 200)
	@Label("conference.secretary")
	private @Nullable String secretary;

	@Label("conference.reply-by")
	private @Nullable LocalDate replyBy;

	@Size(max = 10_000)
	@Label("conference.purpose")
	private @Nullable String words;

	/**
	 * @param directive that it is to be on; null if nobody said
	 */
	static ConferencePlanForm blank(ConferenceOffer offer, @Nullable UUID directive) {
		ConferencePlanForm form = new ConferencePlanForm();
		form.id = Ids.next();
		form.unit = offer.unit().id();
		offer.kinds().stream().findFirst().ifPresent(kind -> form.kindId = kind.id());
		offer.directives()
			.stream()
			.filter(known -> known.id().equals(directive))
			.forEach(known -> form.directives.add(known.id()));
		if (offer.last() != null) {
			form.place = offer.last().place();
			form.chair = offer.last().chair();
		}
		return form;
	}

	static ConferencePlanForm of(ConferenceSheet sheet) {
		ConferencePlanForm form = new ConferencePlanForm();
		ConferenceNotes notes = sheet.notes();
		form.id = sheet.id();
		form.version = sheet.version();
		form.unit = sheet.unitId();
		form.kindId = notes.kindId();
		form.directives = sheet.directives().stream().map(directive -> directive.id()).toList();
		form.title = notes.title();
		form.heldOn = notes.heldOn();
		form.beginsAt = notes.beginsAt();
		form.endsAt = notes.endsAt();
		form.place = notes.place();
		form.chair = notes.chair();
		form.secretary = sheet.plan().secretary();
		form.replyBy = sheet.plan().replyBy();
		form.words = notes.content();
		return form;
	}

	UUID conferenceId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	ConferencePlan plan() {
		Set<UUID> named = new LinkedHashSet<>(directives);
		named.removeIf(Objects::isNull);
		return new ConferencePlan(new ConferenceNotes(Objects.requireNonNull(kindId), text(title),
				Objects.requireNonNull(heldOn), beginsAt, endsAt, text(place), text(chair), text(words), named),
				text(secretary), replyBy);
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
