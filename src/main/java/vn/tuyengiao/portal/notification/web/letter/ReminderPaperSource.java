package vn.tuyengiao.portal.notification.web.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.notification.domain.letter.LetterReader;
import vn.tuyengiao.portal.notification.domain.letter.LetterReader.ReadLetter;
import vn.tuyengiao.portal.notification.domain.letter.LetterTask;
import vn.tuyengiao.portal.notification.domain.letter.LetterView;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.platform.web.Words;

/** A letter of reminder as a công văn of the district's board. */
@Component
@RequiredArgsConstructor
class ReminderPaperSource implements PaperSource {

	private static final UUID NONE = new UUID(0, 0);

	private final LetterReader letters;

	private final Words words;

	@Override
	public PaperKind kind() {
		return PaperKind.REMINDER;
	}

	@Override
	public PaperRecord read(UUID letterId) {
		ReadLetter read = letters.read(letterId);
		LetterView letter = read.letter();
		List<MessageSourceResolvable> missing = letter.issued()
				? List.of(new DefaultMessageSourceResolvable("reminder.letter.refused.issued")) : List.of();
		return new PaperRecord(PaperKind.REMINDER, letterId, letter.unitId(), true,
				words.say("reminder.letter.title", letter.units().size(), letter.tasks().size()),
				"/reminders/letters/" + letterId,
				new PaperRights(read.held().contains(Permission.REMIND), read.held().contains(Permission.ISSUE), true),
				missing, letter.units(), null, () -> new LetterText(letter, words).text());
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		LetterView letter = sampleLetter(unitId);
		return new PaperRecord(PaperKind.REMINDER, NONE, unitId, true,
				words.say("reminder.letter.title", letter.units().size(), letter.tasks().size()), "", PaperRights.NONE,
				List.of(), List.of(), null, () -> new LetterText(letter, words).text());
	}

	private static LetterView sampleLetter(UUID unitId) {
		LocalDate due = LocalDate.of(2027, 1, 5);
		String title = "Kế hoạch quý I/2027";
		return new LetterView(NONE, 0, unitId,
				List.of(new LetterTask(new UUID(0, 1), "Đảng ủy xã A", "PLAN", NONE, "", title, due, 3),
						new LetterTask(new UUID(0, 2), "Đảng ủy xã B", "PLAN", NONE, "", title, due, 3)),
				due.plusDays(3), due.plusDays(8), false);
	}

}
