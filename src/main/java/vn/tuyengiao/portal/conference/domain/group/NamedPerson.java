package vn.tuyengiao.portal.conference.domain.group;

import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * Somebody of whom the portal knows no more than what was typed.
 *
 * @param unit from which he comes: its name, or what a picker gave
 * @param post may be empty
 */
public record NamedPerson(String unit, String name, String post) {

	/** What is wrong with his name and his post. */
	public Faults faults() {
		return new Faults().addIf(SecrecyMarking.inSubject(name), "name", "conference.fault.secret")
			.addIf(SecrecyMarking.inSubject(post), "post", "conference.fault.secret");
	}

}
