package vn.tuyengiao.portal.conference.web.series;

import java.time.DayOfWeek;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.series.MeetingRule;
import vn.tuyengiao.portal.conference.domain.series.SeriesCommand;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk.SeriesOffer;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A series, as it is typed. */
@Getter
@Setter
public class SeriesForm {

	private static final int MORNING = 8;

	private static final int HALF_A_DAY = 180;

	@NotNull
	private @Nullable UUID id;

	private @Nullable Long version;

	@NotNull
	private @Nullable UUID unit;

	@NotBlank
	@Size(max = 200)
	@Label("series.title")
	private @Nullable String title;

	@NotNull
	@Label("conference.kind")
	private @Nullable UUID kindId;

	@NotBlank
	@Size(max = 300)
	@Label("series.meeting-title")
	private @Nullable String meetingTitle;

	@NotNull
	@Label("series.rule")
	private MeetingRule.@Nullable Kind rule;

	@Min(1)
	@Max(31)
	@Label("series.day")
	private @Nullable Integer day;

	@Label("series.week")
	private @Nullable Integer week;

	@Label("series.weekday")
	private @Nullable DayOfWeek weekday;

	@NotNull
	@Label("conference.begins-at")
	private @Nullable LocalTime beginsAt;

	@NotNull
	@Min(15)
	@Max(900)
	@Label("series.minutes")
	private @Nullable Integer minutes;

	@Size(max = 300)
	@Label("conference.place")
	private @Nullable String place;

	@Size(max = 200)
	@Label("conference.chair")
	private @Nullable String chair;

	@Size(max = 200)
	@Label("conference.secretary")
	private @Nullable String secretary;

	@Label("series.groups")
	private List<UUID> groups = new ArrayList<>();

	@Min(1)
	@Max(10_000)
	@Label("series.seats")
	private @Nullable Integer seats;

	@Size(max = 20_000)
	@Label("series.units")
	private @Nullable String units;

	@NotNull
	@Label("series.starts-on")
	private @Nullable LocalDate startsOn;

	@Label("series.ends-on")
	private @Nullable LocalDate endsOn;

	static SeriesForm blank(SeriesOffer offer, LocalDate today) {
		SeriesForm form = new SeriesForm();
		form.id = Ids.next();
		form.unit = offer.unit().id();
		form.rule = MeetingRule.Kind.DAY;
		form.beginsAt = LocalTime.of(MORNING, 0);
		form.minutes = HALF_A_DAY;
		form.startsOn = today.withDayOfMonth(1);
		return form;
	}

	static SeriesForm of(SeriesSheet sheet) {
		SeriesForm form = new SeriesForm();
		SeriesCommand series = sheet.series();
		form.id = sheet.id();
		form.version = sheet.version();
		form.unit = sheet.unitId();
		form.title = series.title();
		form.kindId = series.kindId();
		form.meetingTitle = series.meetingTitle();
		form.rule = series.rule().kind();
		form.day = series.rule().day();
		form.week = series.rule().week();
		form.weekday = series.rule().weekday();
		form.beginsAt = series.beginsAt();
		form.minutes = series.minutes();
		form.place = series.place();
		form.chair = series.chair();
		form.secretary = series.secretary();
		form.groups = series.groups().stream().sorted().toList();
		form.seats = series.seats();
		form.units = sheet.unitLabels();
		form.startsOn = series.startsOn();
		form.endsOn = series.endsOn();
		return form;
	}

	UUID seriesId() {
		return EntryId.of(id, this);
	}

	/** What each line of the units says. */
	List<String> unitLines() {
		return text(units).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** Of a form without faults. */
	SeriesCommand command(Set<UUID> called) {
		Set<UUID> chosen = new LinkedHashSet<>(groups);
		chosen.removeIf(Objects::isNull);
		return new SeriesCommand(Objects.requireNonNull(kindId), text(title), text(meetingTitle), text(place),
				text(chair), text(secretary), new MeetingRule(Objects.requireNonNull(rule), day, week, weekday),
				Objects.requireNonNull(beginsAt), Objects.requireNonNull(minutes), chosen, seats, called,
				Objects.requireNonNull(startsOn), endsOn);
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
