package vn.tuyengiao.portal.task.domain.assignment;

import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.privacy.CitizenData;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * What is to be done.
 *
 * @param evidence what is expected as evidence; may be empty
 */
public record TaskText(String title, String words, String evidence) {

	/** Faults at {@code title}, {@code words}, {@code evidence}. */
	public Faults check() {
		Faults faults = new Faults().addIf(title.isBlank(), "title", "task.fault.title");
		check(faults, "title", title);
		check(faults, "words", words);
		check(faults, "evidence", evidence);
		return faults;
	}

	/** Neither a degree of secrecy nor what tells of a citizen stands in it. */
	public static void check(Faults faults, String field, String text) {
		faults.addIf(SecrecyMarking.inSubject(text), field, "task.fault.secret");
		CitizenData.check(faults, field, text);
	}

}
