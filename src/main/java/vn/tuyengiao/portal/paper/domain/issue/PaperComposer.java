package vn.tuyengiao.portal.paper.domain.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.GivenNumber;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.paper.PartyDocument;
import vn.tuyengiao.portal.paper.PartyDocument.PaperHead;
import vn.tuyengiao.portal.paper.PartyDocument.PaperSignature;
import vn.tuyengiao.portal.paper.Signatory;
import vn.tuyengiao.portal.paper.SigningPost;
import vn.tuyengiao.portal.paper.domain.issue.PaperFrame.FrameSigning;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;
import vn.tuyengiao.portal.paper.domain.words.PaperWording;
import vn.tuyengiao.portal.paper.domain.words.WordValues;

/** Puts record, words, layout of the head and who signs together into a document. */
@UtilityClass
class PaperComposer {

	/**
	 * Who signs for a committee's work of propaganda, and who for a board: the first post
	 * that somebody holds.
	 */
	private static final List<SigningPost> ORDER = List.of(SigningPost.STANDING_DEPUTY_SECRETARY, SigningPost.SECRETARY,
			SigningPost.DEPUTY_SECRETARY, SigningPost.BOARD_HEAD, SigningPost.BOARD_DEPUTY);

	private static final int PADDED_MONTHS = 2;

	/** The office's words with what the record fills in, its own grounds among them. */
	static PaperWording words(PaperRecord record, PaperText text, PaperFrame frame, LocalDate day) {
		Map<String, String> values = new HashMap<>(text.values());
		values.putIfAbsent("co_quan", frame.actor(record.byBoard()));
		values.putIfAbsent("don_vi", frame.unit().name());
		values.putIfAbsent("cap_tren", superior(record, frame));
		values.putIfAbsent("ngay", Dates.plain(day));
		PaperWording filled = WordValues.fill(frame.words(), values);
		String grounds = Stream.concat(text.grounds().stream(), filled.grounds().lines())
			.reduce((before, line) -> before + "\n" + line)
			.orElse("");
		return PaperWording.of(part -> part == PaperPart.GROUNDS ? grounds : part.of(filled));
	}

	private static String superior(PaperRecord record, PaperFrame frame) {
		if (record.byBoard()) {
			return "Thường trực " + frame.unit().committee();
		}
		return frame.above() == null ? frame.unit().committee() : frame.above().committee();
	}

	/** The words of a document: those that were chosen, else the office's. */
	static PaperWording chosen(PaperWording words, PaperDraft draft) {
		return PaperWording.of(part -> draft.words().getOrDefault(part, part.of(words)));
	}

	/**
	 * @param reference the number that it has; null before
	 */
	static PartyDocument compose(PaperRecord record, PaperText text, PaperFrame frame, PaperWording words,
			PaperDraft draft, List<Signatory> holders, @Nullable String reference) {
		GivenNumber given = record.given();
		String number = reference != null ? reference : given != null ? given.reference() : null;
		LocalDate day = given != null && given.datedOn() != null ? given.datedOn() : draft.datedOn();
		boolean letter = record.kind().isLetter() || frame.abbreviation().equals("CV");
		PaperHead head = new PaperHead(frame.superiorLine(record.byBoard()), frame.issuerLine(record.byBoard()),
				numberLine(record, frame, number), frame.unit().shortName() + ", " + Dates.longDay(day),
				letter ? null : PaperFrame.capitals(frame.typeName()), words.subject(),
				words.addressees().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
		List<PaperBlock> body = new ArrayList<>();
		words.grounds()
			.lines()
			.map(String::strip)
			.filter(line -> !line.isEmpty())
			.forEach(line -> body.add(PaperBlock
				.paragraph(line.endsWith(";") || line.endsWith(",") || line.endsWith(".") ? line : line + ";")));
		body.addAll(PaperBlock.ofText(words.opening()));
		body.addAll(PaperBlock.ofText(words.body()));
		body.addAll(text.body().apply(draft.style()));
		body.addAll(PaperBlock.ofText(words.closing()));
		return new PartyDocument(head, body, signature(record, frame, draft.signerId(), holders),
				words.recipients().lines().map(PaperComposer::bare).filter(line -> !line.isEmpty()).toList(),
				text.appendices().apply(draft.style()));
	}

	/** With dots for a number that is not given yet; empty where there is to be none. */
	private static String numberLine(PaperRecord record, PaperFrame frame, @Nullable String number) {
		if (number != null) {
			return number.isEmpty() ? "" : "Số " + number;
		}
		return frame.bearsNumber() || frame.typeId() == null
				? "Số …-" + frame.abbreviation() + "/" + frame.suffix(record.byBoard()) : "";
	}

	/** Without the dash and the mark at its end, which are put in again. */
	private static String bare(String line) {
		return line.strip().replaceFirst("^[-–+•]\\s*", "").replaceFirst("[,;.]$", "");
	}

	/** Those who may sign for who issues it, the usual one first. */
	static List<Signatory> signers(PaperRecord record, List<Signatory> holders) {
		return holders.stream()
			.filter(holder -> holder.post().ofBoard() == record.byBoard())
			.sorted(Comparator.comparingInt(holder -> ORDER.indexOf(holder.post())))
			.toList();
	}

	private static PaperSignature signature(PaperRecord record, PaperFrame frame, @Nullable UUID signerId,
			List<Signatory> holders) {
		List<Signatory> signers = signers(record, holders);
		Optional<Signatory> signer = signers.stream()
			.filter(each -> each.personId().equals(signerId))
			.findFirst()
			.or(() -> signers.stream().findFirst());
		SigningPost post = signer.map(Signatory::post)
			.orElseGet(
					() -> ORDER.stream().filter(each -> each.ofBoard() == record.byBoard()).findFirst().orElseThrow());
		FrameSigning line = frame.signing()
			.stream()
			.filter(each -> each.post() == post)
			.findFirst()
			.orElse(new FrameSigning(post, "", ""));
		return new PaperSignature(line.authority(), line.name(), signer.map(Signatory::fullName).orElse(""));
	}

	/** Days as documents write them. */
	@UtilityClass
	static class Dates {

		/** 05/02/2026. */
		static String plain(LocalDate day) {
			return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
		}

		/**
		 * "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 with a zero.
		 */
		static String longDay(@Nullable LocalDate day) {
			if (day == null) {
				return "ngày … tháng … năm …";
			}
			String month = day.getMonthValue() <= PADDED_MONTHS ? "0" + day.getMonthValue()
					: String.valueOf(day.getMonthValue());
			return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
		}

	}

}
