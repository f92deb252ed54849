package vn.tuyengiao.portal.conference.web.day;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.day.VenueStanding;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What a venue counts without names, as it is typed; what is left out is none. */
@Getter
@Setter
public class HandInForm {

	private long version;

	@Label("conference.day.paper")
	private boolean onPaper;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.members")
	private @Nullable Integer members;

	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.exempt")
	private @Nullable Integer exempt;

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

	static HandInForm of(VenueStanding venue) {
		HandInForm form = new HandInForm();
		MemberFigures numbers = venue.numbers();
		form.version = venue.numbersVersion();
		form.onPaper = venue.onPaper();
		form.members = typed(numbers.members());
		form.exempt = typed(numbers.exempt());
		form.present = typed(numbers.present());
		form.excused = typed(numbers.excused());
		form.madeUp = typed(numbers.madeUp());
		form.attendances = numbers.attendances() == numbers.reached() ? null : numbers.attendances();
		form.essays = typed(numbers.essays());
		form.masses = typed(numbers.masses());
		return form;
	}

	/** Where nobody counted turns, each came once. */
	MemberFigures numbers() {
		int came = number(present);
		int later = number(madeUp);
		return new MemberFigures(number(members), number(exempt), came, number(excused), later,
				attendances == null ? came + later : attendances, number(essays), number(masses));
	}

	private static @Nullable Integer typed(int number) {
		return number == 0 ? null : number;
	}

	private static int number(@Nullable Integer typed) {
		return Objects.requireNonNullElse(typed, 0);
	}

}
