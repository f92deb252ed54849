package vn.tuyengiao.portal.conference.domain.membership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.organization.UnitView;

/**
 * The members of a unit.
 *
 * @param now the figures of today; none before the first
 * @param counts all figures, the newest first
 * @param exempt by name; only for who writes for the unit
 * @param writes the reader does
 * @param onBehalf he does so for the unit
 */
public record MembershipSheet(UnitView unit, @Nullable MemberCount now, List<MemberCount> counts,
		List<MemberExemption> exempt, boolean writes, boolean onBehalf) {
}
