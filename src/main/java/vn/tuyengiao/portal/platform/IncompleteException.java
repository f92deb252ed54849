package vn.tuyengiao.portal.platform;

import java.util.List;

import lombok.Getter;

/**
 * What was to be sent is not whole yet. The draft is kept, as the given version; each
 * fault is at its field.
 */
@Getter
public class IncompleteException extends InvalidInputException {

	private final long version;

	public IncompleteException(long version, List<Fault> faults) {
		super(faults);
		this.version = version;
	}

	@Override
	public IncompleteException with(List<Fault> others) {
		return new IncompleteException(version, others);
	}

}
