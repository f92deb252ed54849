package vn.tuyengiao.portal.conference.domain.membership;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.catalogue.Validity;

/**
 * Somebody is exempt from Party life (miễn sinh hoạt), and so from what conferences ask.
 *
 * @param validTo last day; null for no end
 */
public record MemberExemption(UUID id, long version, UUID personId, String name, String reason, LocalDate validFrom,
		@Nullable LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

}
