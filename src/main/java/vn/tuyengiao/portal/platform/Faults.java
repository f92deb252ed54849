package vn.tuyengiao.portal.platform;

import java.util.ArrayList;
import java.util.List;

import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

/** Collects what is wrong with an input, so that all of it is said at once. */
public final class Faults {

	private final List<Fault> found = new ArrayList<>();

	/**
	 * One more fault.
	 * @param field the form's field path; empty for the whole form
	 * @param code message key
	 */
	public Faults add(String field, String code, Object... arguments) {
		found.add(new Fault(field, code, arguments));
		return this;
	}

	/** The fault, where the condition holds. */
	public Faults addIf(boolean wrong, String field, String code, Object... arguments) {
		return wrong ? add(field, code, arguments) : this;
	}

	/** Faults that somebody else found. */
	public Faults addAll(List<Fault> faults) {
		found.addAll(faults);
		return this;
	}

	/** Faults of a part of the form, whose fields stand under that path. */
	public Faults addAll(String path, List<Fault> faults) {
		faults.forEach(fault -> add(path + fault.field(), fault.code(), fault.arguments()));
		return this;
	}

	/** What was found so far, in the order of finding. */
	public List<Fault> all() {
		return List.copyOf(found);
	}

	/**
	 * Ends the check.
	 * @throws InvalidInputException with all that was found, if anything was
	 */
	public void throwIfAny() {
		if (!found.isEmpty()) {
			throw new InvalidInputException(found);
		}
	}

}
