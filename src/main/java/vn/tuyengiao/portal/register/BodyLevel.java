package vn.tuyengiao.portal.register;

/** Where an issuing body stands. Message key: {@code issuing-body.level.<name>}. */
public enum BodyLevel {

	CENTRAL, PROVINCE, DISTRICT, COMMUNE

}
