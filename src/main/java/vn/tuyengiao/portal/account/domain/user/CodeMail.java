package vn.tuyengiao.portal.account.domain.user;

/** Sends codes for new passwords to people's own addresses, where that is set up. */
public interface CodeMail {

	/** Sends it at once. */
	Outcome send(String address, String displayName, String username, String code);

	/** What became of it; without a mail a slip is printed. */
	enum Outcome {

		SENT, NOT_SET_UP,
		/** The server did not take it. */
		FAILED

	}

}
