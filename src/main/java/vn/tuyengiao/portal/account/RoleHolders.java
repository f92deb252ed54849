package vn.tuyengiao.portal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who belongs to an audience. Does not check access: it is for telling people, not for
 * showing them.
 */
public interface RoleHolders {

	/**
	 * One statement for each kind of reach, however many audiences and units there are.
	 */
	List<RoleHolder> holders(List<Told.Audience> audiences, LocalDate day);

	/**
	 * @param audience its place in the list
	 * @param unitId the unit of the audience through which the user belongs to it
	 */
	record RoleHolder(int audience, UUID unitId, UUID userId) {
	}

}
