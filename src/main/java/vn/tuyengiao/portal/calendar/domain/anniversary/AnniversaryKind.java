package vn.tuyengiao.portal.calendar.domain.anniversary;

/** What is remembered. Message key: {@code anniversary.kind.<name>}. */
public enum AnniversaryKind {

	PARTY, NATION, TRADITION, CUSTOM, LOCAL

}
