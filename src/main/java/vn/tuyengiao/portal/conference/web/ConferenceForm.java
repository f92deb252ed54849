package vn.tuyengiao.portal.conference.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceReader.ConferenceOffer;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceSheet;
import vn.tuyengiao.portal.conference.domain.meeting.LastConference;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A conference that was held, as it is typed. {@code id} makes a form that is sent twice
 * record one; {@code version}: none before it is recorded. Figures that are left out are
 * none, but for those that count everybody.
 */
@Getter
@Setter
public class ConferenceForm {

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

	@NotNull
	@Min(1)
	@Max(MemberFigures.MOST)
	@Label("conference.members")
	private @Nullable Integer members;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.exempt")
	private @Nullable Integer exempt;

	@NotNull
	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.present")
	private @Nullable Integer present;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.excused")
	private @Nullable Integer excused;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.made-up")
	private @Nullable Integer madeUp;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.attendances")
	private @Nullable Integer attendances;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.essays")
	private @Nullable Integer essays;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.masses")
	private @Nullable Integer masses;

	@Size(max = 10_000)
	@Label("conference.content")
	private @Nullable String words;

	/**
	 * What the unit typed last is there already.
	 * @param directive that it was on; null if nobody said
	 */
	static ConferenceForm blank(ConferenceOffer offer, @Nullable UUID directive, LocalDate today) {
		ConferenceForm form = new ConferenceForm();
		form.id = Ids.next();
		form.unit = offer.unit().id();
		offer.kinds().stream().findFirst().ifPresent(kind -> form.kindId = kind.id());
		offer.directives()
			.stream()
			.filter(known -> known.id().equals(directive))
			.forEach(known -> form.directives.add(known.id()));
		form.heldOn = today;
		LastConference last = offer.last();
		if (last != null) {
			form.place = last.place();
			form.chair = last.chair();
			form.members = last.members();
			form.exempt = last.exempt();
		}
		return form;
	}

	static ConferenceForm of(ConferenceSheet sheet) {
		ConferenceForm form = new ConferenceForm();
		ConferenceNotes notes = sheet.notes();
		MemberFigures figures = sheet.counted();
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
		form.words = notes.content();
		form.members = figures.members();
		form.exempt = figures.exempt();
		form.present = figures.present();
		form.excused = figures.excused();
		form.madeUp = figures.madeUp();
		form.attendances = figures.attendances() == figures.reached() ? null : figures.attendances();
		form.essays = figures.essays();
		form.masses = figures.masses();
		return form;
	}

	UUID conferenceId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	ConferenceNotes notes() {
		Set<UUID> named = new LinkedHashSet<>(directives);
		named.removeIf(Objects::isNull);
		return new ConferenceNotes(Objects.requireNonNull(kindId), text(title), Objects.requireNonNull(heldOn),
				beginsAt, endsAt, text(place), text(chair), text(words), named);
	}

	/** Of a form without faults; where nobody counted turns, each came once. */
	MemberFigures figures() {
		int came = number(present);
		int later = number(madeUp);
		return new MemberFigures(number(members), number(exempt), came, number(excused), later,
				attendances == null ? came + later : attendances, number(essays), number(masses));
	}

	/**
	 * With what is recorded where nothing is typed: not said is not the same as changed.
	 */
	ConferenceForm settled(ConferenceSheet stored) {
		title = title == null ? stored.notes().title() : title;
		attendances = attendances == null ? Integer.valueOf(number(present) + number(madeUp)) : attendances;
		exempt = number(exempt);
		excused = number(excused);
		madeUp = number(madeUp);
		essays = number(essays);
		masses = number(masses);
		return this;
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

	private static int number(@Nullable Integer typed) {
		return Objects.requireNonNullElse(typed, 0);
	}

}
