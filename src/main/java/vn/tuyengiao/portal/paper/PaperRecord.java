package vn.tuyengiao.portal.paper;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * What a document is made of, as its reader may see it.
 *
 * @param unitId who issues it
 * @param byBoard the unit's board issues it, else its committee
 * @param title what pages call it, in the reader's language
 * @param href where it is shown
 * @param rights what the reader may do
 * @param missing what it lacks before it can be issued
 * @param addressees units that get it and read it here
 * @param given type, number and day where they are settled elsewhere; else null
 * @param copy the reader gets what was issued with what concerns him in it: number, day
 * and words are those of what was issued
 * @param text what it says, asked for in Vietnamese
 */
public record PaperRecord(PaperKind kind, UUID id, UUID unitId, boolean byBoard, String title, String href,
		PaperRights rights, List<MessageSourceResolvable> missing, List<UUID> addressees, @Nullable GivenNumber given,
		boolean copy, Supplier<PaperText> text) {

	/** The document itself. */
	public PaperRecord(PaperKind kind, UUID id, UUID unitId, boolean byBoard, String title, String href,
			PaperRights rights, List<MessageSourceResolvable> missing, List<UUID> addressees,
			@Nullable GivenNumber given, Supplier<PaperText> text) {
		this(kind, id, unitId, byBoard, title, href, rights, missing, addressees, given, false, text);
	}

	/**
	 * It waits for a leader only once it was laid before him: four eyes are asked for,
	 * and its number is not settled elsewhere.
	 */
	public boolean needsPresenting() {
		return rights.fourEyes() && given == null;
	}

	/**
	 * What the reader may do with the document.
	 *
	 * @param write choose its words
	 * @param issue issue it
	 * @param fourEyes whoever chose its words cannot issue it
	 */
	public record PaperRights(boolean write, boolean issue, boolean fourEyes) {

		/** May read it only. */
		public static final PaperRights NONE = new PaperRights(false, false, false);

	}

}
