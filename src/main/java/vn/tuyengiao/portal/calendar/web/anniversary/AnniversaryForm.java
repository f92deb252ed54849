package vn.tuyengiao.portal.calendar.web.anniversary;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryCommand;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryKind;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryView;
import vn.tuyengiao.portal.calendar.domain.anniversary.YearlyDay;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;

/** A day that is remembered, as it is typed. */
@Getter
@Setter
public class AnniversaryForm implements RecordForm {

	/** Value of {@code unit} for what holds everywhere. */
	static final String EVERYWHERE = "all";

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotBlank
	@Size(max = 200)
	@Label("anniversary.name")
	private @Nullable String name;

	@NotNull
	@Label("anniversary.kind")
	private @Nullable AnniversaryKind kind;

	@NotNull
	@Pattern(regexp = "all|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
	@Label("anniversary.unit")
	private @Nullable String unit;

	@NotNull
	@Label("anniversary.calendar")
	private @Nullable CalendarOfDay calendar;

	@NotNull
	@Min(1)
	@Max(31)
	@Label("anniversary.day")
	private @Nullable Integer day;

	@NotNull
	@Min(1)
	@Max(12)
	@Label("anniversary.month")
	private @Nullable Integer month;

	@Min(1)
	@Label("anniversary.since")
	private @Nullable Integer since;

	@NotNull
	@Label("anniversary.every")
	private @Nullable Larger every;

	@Size(max = 500)
	@Label("anniversary.note")
	private @Nullable String note;

	static AnniversaryForm blank(@Nullable UUID unit) {
		AnniversaryForm form = new AnniversaryForm();
		form.id = Ids.next();
		form.unit = unit == null ? EVERYWHERE : unit.toString();
		form.kind = AnniversaryKind.LOCAL;
		form.calendar = CalendarOfDay.SOLAR;
		form.every = Larger.FIFTH;
		return form;
	}

	static AnniversaryForm of(AnniversaryView stored) {
		AnniversaryForm form = new AnniversaryForm();
		form.id = stored.id();
		form.version = stored.version();
		form.name = stored.name();
		form.kind = stored.kind();
		form.unit = stored.unitId() == null ? EVERYWHERE : stored.unitId().toString();
		form.calendar = stored.day().lunar() ? CalendarOfDay.LUNAR : CalendarOfDay.SOLAR;
		form.day = stored.day().day();
		form.month = stored.day().month();
		form.since = stored.since();
		form.every = Larger.of(stored.every());
		form.note = stored.note();
		return form;
	}

	/** Of a form without faults. */
	AnniversaryCommand command() {
		return new AnniversaryCommand(unitId(), Objects.requireNonNull(kind), Objects.requireNonNull(name),
				new YearlyDay(calendar == CalendarOfDay.LUNAR, Objects.requireNonNull(day),
						Objects.requireNonNull(month)),
				since, Objects.requireNonNull(every).years, Objects.requireNonNullElse(note, ""));
	}

	private @Nullable UUID unitId() {
		return EVERYWHERE.equals(unit) ? null : UUID.fromString(Objects.requireNonNull(unit));
	}

	/** Message key: {@code anniversary.calendar.<name>}. */
	enum CalendarOfDay {

		SOLAR, LUNAR

	}

	/** Message key: {@code anniversary.every.<name>}. */
	enum Larger {

		FIFTH(5), TENTH(10), NONE(0);

		private final int years;

		Larger(int years) {
			this.years = years;
		}

		private static Larger of(int years) {
			return years == 5 ? FIFTH : years == 10 ? TENTH : NONE;
		}

	}

}
