package vn.tuyengiao.portal.conference.domain.series;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * A conference of a unit that comes again each month. What it says holds for meetings
 * that are opened from now on; those that are there stay as they are.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ConferenceSeries extends AggregateRoot {

	private static final String SECRET = "conference.fault.secret";

	private static final String MONTH = "{thang}";

	private static final String YEAR = "{nam}";

	private static final Duration DAY_LENGTH = Duration.ofDays(1);

	private static final Pattern UNKNOWN_NAME = Pattern.compile("\\{(?!thang}|nam})[^}]*}?");

	private UUID unitId;

	private UUID kindId;

	private String title;

	private String meetingTitle;

	private String place;

	private String chair;

	private String secretary;

	@Enumerated(EnumType.STRING)
	private MeetingRule.Kind rule;

	private @Nullable Integer day;

	private @Nullable Integer week;

	private @Nullable Integer weekday;

	private LocalTime beginsAt;

	private int minutes;

	private @Nullable Integer seats;

	private LocalDate startsOn;

	private @Nullable LocalDate endsOn;

	private UUID createdBy;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "conference_series_group", joinColumns = @JoinColumn(name = "series_id"))
	@Column(name = "group_id")
	@Getter(AccessLevel.NONE)
	private Set<UUID> groups = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "conference_series_unit", joinColumns = @JoinColumn(name = "series_id"))
	@Column(name = "unit_id")
	@Getter(AccessLevel.NONE)
	private Set<UUID> units = new HashSet<>();

	ConferenceSeries(UUID id, UUID unitId, SeriesCommand command, UUID by, Instant at) {
		super(id);
		this.unitId = unitId;
		this.createdBy = by;
		this.createdAt = at;
		change(command);
	}

	/**
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the
	 * fields of {@link SeriesCommand} and {@link MeetingRule}
	 */
	final void change(SeriesCommand command) {
		Faults faults = new Faults();
		command.rule().check(faults);
		faults.addIf(SecrecyMarking.inSubject(command.title()), "title", SECRET)
			.addIf(SecrecyMarking.inSubject(command.meetingTitle()), "meetingTitle", SECRET)
			.addIf(SecrecyMarking.inSubject(command.place()), "place", SECRET)
			.addIf(SecrecyMarking.inSubject(command.chair()), "chair", SECRET)
			.addIf(SecrecyMarking.inSubject(command.secretary()), "secretary", SECRET)
			.addIf(UNKNOWN_NAME.matcher(command.meetingTitle()).find(), "meetingTitle", "series.fault.pattern", MONTH,
					YEAR)
			.addIf(!command.meetingTitle().contains(MONTH), "meetingTitle", "series.fault.month-missing", MONTH)
			.addIf(Duration.ofNanos(command.beginsAt().toNanoOfDay())
				.plusMinutes(command.minutes())
				.compareTo(DAY_LENGTH) >= 0, "minutes", "series.fault.midnight")
			.addIf(command.endsOn() != null && command.endsOn().isBefore(command.startsOn()), "endsOn",
					"series.fault.ends-before")
			.throwIfAny();
		kindId = command.kindId();
		title = command.title();
		meetingTitle = command.meetingTitle();
		place = command.place();
		chair = command.chair();
		secretary = command.secretary();
		MeetingRule tidy = command.rule().tidy();
		rule = tidy.kind();
		day = tidy.day();
		week = tidy.week();
		weekday = tidy.weekday() == null ? null : tidy.weekday().getValue();
		beginsAt = command.beginsAt();
		minutes = command.minutes();
		seats = command.seats();
		startsOn = command.startsOn().withDayOfMonth(1);
		endsOn = command.endsOn() == null ? null : command.endsOn().withDayOfMonth(1);
		groups.retainAll(command.groups());
		groups.addAll(command.groups());
		units.retainAll(command.units());
		units.addAll(command.units());
	}

	SeriesCommand command() {
		return new SeriesCommand(kindId, title, meetingTitle, place, chair, secretary,
				new MeetingRule(rule, day, week, weekday == null ? null : DayOfWeek.of(weekday)), beginsAt, minutes,
				Set.copyOf(groups), seats, Set.copyOf(units), startsOn, endsOn);
	}

}
