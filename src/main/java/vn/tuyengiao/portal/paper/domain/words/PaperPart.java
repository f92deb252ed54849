package vn.tuyengiao.portal.paper.domain.words;

import java.util.function.Function;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * A part of a document that is words. Message key: {@code paper.part.<name>}.
 * {@code key}: its name in forms.
 */
@Getter
@RequiredArgsConstructor
public enum PaperPart {

	SUBJECT("subject", PaperWording::subject), ADDRESSEES("addressees", PaperWording::addressees),
	GROUNDS("grounds", PaperWording::grounds), OPENING("opening", PaperWording::opening),
	BODY("body", PaperWording::body), CLOSING("closing", PaperWording::closing),
	RECIPIENTS("recipients", PaperWording::recipients);

	private final String key;

	private final Function<PaperWording, String> reader;

	/** What the words say in this part. */
	public String of(PaperWording wording) {
		return reader.apply(wording);
	}

}
