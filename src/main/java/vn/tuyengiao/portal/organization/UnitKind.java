package vn.tuyengiao.portal.organization;

/** Level and kind of a unit's territory. Message key: {@code unit.kind.<name>}. */
public enum UnitKind {

	CENTRAL, PROVINCE, DISTRICT, COMMUNE, TOWNSHIP, WARD;

	/** Of the lowest level. */
	public boolean isCommune() {
		return this == COMMUNE || this == TOWNSHIP || this == WARD;
	}

}
