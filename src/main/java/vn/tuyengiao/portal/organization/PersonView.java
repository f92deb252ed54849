package vn.tuyengiao.portal.organization;

import java.util.UUID;

/** A person whom records name. */
public record PersonView(UUID id, UUID unitId, String familyName, String givenName) {

	public String fullName() {
		return familyName + " " + givenName;
	}

}
