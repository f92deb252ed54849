package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;

/** A day that is remembered each year. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Anniversary extends AggregateRoot {

	private @Nullable UUID unitId;

	@Enumerated(EnumType.STRING)
	private AnniversaryKind kind;

	private String name;

	private boolean lunar;

	private int day;

	private int month;

	private @Nullable Integer since;

	private int every;

	private String note;

	Anniversary(UUID id, AnniversaryCommand command) {
		super(id);
		change(command);
	}

	final void change(AnniversaryCommand command) {
		unitId = command.unitId();
		kind = command.kind();
		name = command.name();
		lunar = command.day().lunar();
		day = command.day().day();
		month = command.day().month();
		since = command.since();
		every = command.since() == null ? 0 : command.every();
		note = command.note();
	}

	AnniversaryView view() {
		return new AnniversaryView(getId(), unitId, "", kind, name, new YearlyDay(lunar, day, month), since, every,
				note, getVersion());
	}

	boolean says(AnniversaryCommand command) {
		return view()
			.equals(new AnniversaryView(getId(), command.unitId(), "", command.kind(), command.name(), command.day(),
					command.since(), command.since() == null ? 0 : command.every(), command.note(), getVersion()));
	}

}
