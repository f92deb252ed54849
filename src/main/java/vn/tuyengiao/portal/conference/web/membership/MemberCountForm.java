package vn.tuyengiao.portal.conference.web.membership;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.membership.MemberCount;
import vn.tuyengiao.portal.platform.web.form.Label;

/** How many members a unit has from a day on, as it is typed. */
@Getter
@Setter
public class MemberCountForm {

	private @Nullable Long version;

	@NotNull
	@Label("membership.as-of")
	private @Nullable LocalDate asOf;

	@NotNull
	@Min(1)
	@Max(MemberFigures.MOST)
	@Label("conference.members")
	private @Nullable Integer members;

	@NotNull
	@Min(0)
	@Max(MemberFigures.MOST)
	@Label("conference.exempt")
	private @Nullable Integer exempt;

	/**
	 * @param now what holds today; null for nothing
	 */
	static MemberCountForm blank(@Nullable MemberCount now, LocalDate today) {
		MemberCountForm form = new MemberCountForm();
		form.asOf = today;
		form.members = now == null ? null : now.members();
		form.exempt = now == null ? 0 : now.exempt();
		return form;
	}

	static MemberCountForm of(MemberCount count) {
		MemberCountForm form = new MemberCountForm();
		form.version = count.version();
		form.asOf = count.asOf();
		form.members = count.members();
		form.exempt = count.exempt();
		return form;
	}

}
