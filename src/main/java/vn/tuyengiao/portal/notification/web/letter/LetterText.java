package vn.tuyengiao.portal.notification.web.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import lombok.RequiredArgsConstructor;
import vn.tuyengiao.portal.notification.domain.letter.LetterTask;
import vn.tuyengiao.portal.notification.domain.letter.LetterView;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** What a letter of reminder says in its document. */
@RequiredArgsConstructor
class LetterText {

	/** So many committees are named in Kính gửi; more stand in the table alone. */
	private static final int MOST_NAMED = 10;

	private final LetterView letter;

	private final Words words;

	PaperText text() {
		return new PaperText(values(), List.of(), this::body, style -> List.of());
	}

	private Map<String, String> values() {
		List<String> committees = letter.committees();
		List<String> titles = letter.titles();
		return Map.of("viec", titles.size() == 1 ? lowered(titles.get(0)) : words.say("reminder.letter.paper.several"),
				"ngay", Days.day(letter.countedOn()), "han_moi", Days.day(letter.newDueOn()), "don_vi_nhan",
				committees.size() > MOST_NAMED ? words.say("reminder.letter.paper.all")
						: String.join("\n", committees));
	}

	private List<PaperBlock> body(TaskStyle style) {
		return style == TaskStyle.TABLE ? List.of(PaperBlock.table(table())) : byCommittee();
	}

	private PaperTable table() {
		List<List<String>> rows = new ArrayList<>();
		for (LetterTask task : letter.tasks()) {
			rows.add(List.of(Integer.toString(rows.size() + 1), task.committee(), task.title(), Days.day(task.dueOn()),
					task.daysLate() == 0 ? "" : Integer.toString(task.daysLate())));
		}
		return new PaperTable(words.say("reminder.letter.paper.caption"),
				List.of(PaperColumn.centred(words.say("reminder.letter.paper.number"), 10),
						PaperColumn.of(words.say("reminder.letter.paper.unit"), 50),
						PaperColumn.of(words.say("reminder.letter.paper.task"), 60),
						PaperColumn.centred(words.say("reminder.letter.paper.due"), 27),
						PaperColumn.centred(words.say("reminder.letter.paper.late"), 18)),
				rows);
	}

	private List<PaperBlock> byCommittee() {
		Map<String, StringJoiner> said = new LinkedHashMap<>();
		letter.tasks()
			.forEach(task -> said.computeIfAbsent(task.committee(), committee -> new StringJoiner("; "))
				.add(sentence(task)));
		return said.entrySet()
			.stream()
			.map(each -> PaperBlock.item("- " + each.getKey() + ": " + each.getValue() + "."))
			.toList();
	}

	private String sentence(LetterTask task) {
		String title = lowered(task.title());
		if (task.dueOn() == null) {
			return title;
		}
		return task.daysLate() == 0 ? words.say("reminder.letter.paper.item", title, Days.day(task.dueOn()))
				: words.say("reminder.letter.paper.item.late", title, Days.day(task.dueOn()), task.daysLate());
	}

	/** As it stands within a sentence; what is an abbreviation stays. */
	static String lowered(String title) {
		return title.length() > 1 && Character.isLowerCase(title.charAt(1))
				? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
	}

}
