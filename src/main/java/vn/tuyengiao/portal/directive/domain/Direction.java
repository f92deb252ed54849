package vn.tuyengiao.portal.directive.domain;

import vn.tuyengiao.portal.register.RecordKind;

/**
 * Whether a document came from above or is the unit's own. Message key:
 * {@code directive.direction.<name>}.
 */
public enum Direction {

	INCOMING(RecordKind.INCOMING_DIRECTIVE), OWN(RecordKind.OWN_DIRECTIVE);

	private final RecordKind records;

	Direction(RecordKind records) {
		this.records = records;
	}

	/** As what its types are known. */
	public RecordKind records() {
		return records;
	}

}
