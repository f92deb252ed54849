package vn.tuyengiao.portal.account.domain.user;

/** Sends codes for new passwords to people's own addresses, where that is set up. */
public interface CodeMail {

	/**
	 * @return false if it is not set up or did not succeed: then a slip is printed
	 */
	boolean send(String address, String displayName, String username, String code);

}
