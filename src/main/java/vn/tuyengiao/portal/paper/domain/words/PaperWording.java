package vn.tuyengiao.portal.paper.domain.words;

import java.util.function.Function;

import jakarta.persistence.Embeddable;

/**
 * The words of a document besides what its record says: empty where nothing is said. All
 * but the subject and the opening have a line for each entry.
 *
 * @param addressees Kính gửi
 * @param grounds Căn cứ …
 * @param body what stands before the parts that the record makes
 * @param recipients Nơi nhận, without dashes
 */
@Embeddable
public record PaperWording(String subject, String addressees, String grounds, String opening, String body,
		String closing, String recipients) {

	/** Nothing is said. */
	public static final PaperWording NONE = of(part -> "");

	/** Made of the words of each part. */
	public static PaperWording of(Function<PaperPart, String> words) {
		return new PaperWording(words.apply(PaperPart.SUBJECT), words.apply(PaperPart.ADDRESSEES),
				words.apply(PaperPart.GROUNDS), words.apply(PaperPart.OPENING), words.apply(PaperPart.BODY),
				words.apply(PaperPart.CLOSING), words.apply(PaperPart.RECIPIENTS));
	}

}
