package vn.tuyengiao.portal.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A Party document with all its parts in words, as it is printed and as it is kept once
 * it is issued (66-QĐ/TW and 36-HD/VPTW, then 399-QĐ/TW and 05-HD/VPTW).
 *
 * @param recipients Nơi nhận, a line each, without dashes
 */
public record PartyDocument(PaperHead head, List<PaperBlock> body, PaperSignature signature, List<String> recipients,
		List<PaperAppendix> appendices) {

	/**
	 * What stands above the body.
	 *
	 * @param superior the body above the one that issues it
	 * @param number {@code Số 12-KH/ĐU}, or with dots for what is not numbered yet
	 * @param type in capitals; none for an official letter
	 * @param addressees Kính gửi
	 */
	public record PaperHead(String superior, String issuer, String number, String placeAndDay, @Nullable String type,
			String subject, List<String> addressees) {
	}

	/**
	 * Who signs.
	 *
	 * @param authority T/M BAN THƯỜNG VỤ; empty where the post signs for itself
	 * @param name empty while nobody holds the post
	 */
	public record PaperSignature(String authority, String position, String name) {
	}

	/** What it is called among files and in its properties. */
	public String title() {
		return head.type() == null ? head.subject() : head.type() + " " + head.subject();
	}

	/** Whatever number and day each of them has, and whoever signs it. */
	public boolean saysTheSame(PartyDocument other) {
		return body.equals(other.body) && appendices.equals(other.appendices)
				&& head.subject().equals(other.head.subject());
	}

}
