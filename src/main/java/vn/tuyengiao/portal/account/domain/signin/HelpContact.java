package vn.tuyengiao.portal.account.domain.signin;

/** Whom to call about the portal. */
public record HelpContact(String name, String phone) {

	/** As a telephone dials it: without blanks and dots. */
	public String dialled() {
		return phone.replaceAll("[^0-9+]", "");
	}

}
