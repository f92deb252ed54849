package vn.tuyengiao.portal.organization.domain.person;

import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.platform.AggregateRoot;

/** Somebody whom a record of a unit names. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Person extends AggregateRoot {

	private UUID unitId;

	private String familyName;

	private String givenName;

	Person(UUID id, UUID unitId, String familyName, String givenName) {
		super(id);
		this.unitId = unitId;
		this.familyName = familyName;
		this.givenName = givenName;
	}

	PersonView view() {
		return new PersonView(getId(), unitId, familyName, givenName);
	}

}
