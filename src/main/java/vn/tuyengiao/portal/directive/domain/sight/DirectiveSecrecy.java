package vn.tuyengiao.portal.directive.domain.sight;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * Keeps documents that bear a degree of secrecy out, before anything of them is stored.
 */
@Component
public class DirectiveSecrecy {

	/** Faults at {@code reference}, {@code subject} and {@code request}. */
	public List<Fault> faults(@Nullable String reference, @Nullable String subject, @Nullable String request) {
		List<Fault> faults = new ArrayList<>();
		if (reference != null && SecrecyMarking.inNumber(reference)) {
			faults.add(new Fault("reference", "directive.fault.secret"));
		}
		faults.addAll(faults("subject", subject));
		faults.addAll(faults("request", request));
		return faults;
	}

	/** A fault at the field if its text bears a marking. */
	public List<Fault> faults(String field, @Nullable String text) {
		return text != null && SecrecyMarking.inSubject(text) ? List.of(new Fault(field, "directive.fault.secret"))
				: List.of();
	}

}
