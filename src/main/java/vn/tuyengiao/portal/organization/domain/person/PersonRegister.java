package vn.tuyengiao.portal.organization.domain.person;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.platform.Ids;

/** Records people at their units. */
@Component
@RequiredArgsConstructor
public class PersonRegister {

	private final PersonRepository people;

	@Transactional
	public PersonView add(UUID unitId, String familyName, String givenName) {
		return people.saveAndFlush(new Person(Ids.next(), unitId, familyName, givenName)).view();
	}

}
