package vn.tuyengiao.portal.platform;

import java.util.List;

import lombok.Getter;

/**
 * Input that only the service can judge: each fault names its field (form path) and a
 * message of the bundle. The controller shows the form again, 422.
 */
@Getter
public class InvalidInputException extends RuntimeException {

	private final transient List<Fault> faults;

	public InvalidInputException(List<Fault> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	public InvalidInputException(String field, String code, Object... arguments) {
		this(List.of(new Fault(field, code, arguments)));
	}

	/** The same with other faults, for example at other fields. */
	public InvalidInputException with(List<Fault> others) {
		return new InvalidInputException(others);
	}

	/**
	 * One fault: the form's field path (empty for the whole form), the message key, its
	 * arguments.
	 */
	public record Fault(String field, String code, Object... arguments) {

		public Fault {
			arguments = Arguments.readable(arguments);
		}

	}

}
