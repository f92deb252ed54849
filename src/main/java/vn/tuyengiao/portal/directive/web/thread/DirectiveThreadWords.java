package vn.tuyengiao.portal.directive.web.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.Gap;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.ThreadLine;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** What the entries of a thread say, in the reader's language. */
@Component
@RequiredArgsConstructor
class DirectiveThreadWords {

	private static final String AMENDED = "directive.thread.AMENDED";

	private final Words words;

	EntryWords of(UUID directiveId, String contextPath) {
		return new EntryWords(directiveId, contextPath);
	}

	/** For the thread of one directive. */
	@RequiredArgsConstructor
	final class EntryWords {

		private final UUID directiveId;

		private final String contextPath;

		public List<SaidEntry> all(List<ThreadLine> entries) {
			return entries.stream().map(this::of).toList();
		}

		public String gap(Gap gap) {
			return gap.late() ? say("directive.thread.gap.late", gap.step(), gap.dueOn(), gap.daysLate())
					: say("directive.thread.gap.open", gap.step(), gap.dueOn(), -gap.daysLate());
		}

		public String unitHref(UUID unitId) {
			return contextPath + "/directives/" + directiveId + "/units/" + unitId;
		}

		private SaidEntry of(ThreadLine entry) {
			List<String> notes = new ArrayList<>();
			boolean amendment = entry.kind().equals(AMENDED);
			if (entry.number() > 1 && !amendment) {
				notes.add(say("directive.thread.amendment", entry.number() - 1));
			}
			LocalDate written = LocalDate.ofInstant(entry.at(), VietnamTime.ZONE);
			if (entry.day() != null && !entry.day().equals(written)) {
				notes.add(say("directive.thread.day", entry.day()));
			}
			String what = amendment ? say(AMENDED, entry.number() - 1) : say(entry.kind());
			return new SaidEntry(Days.clock(entry.at()) + " " + Days.day(written), entry.unitName(), what,
					String.join(" · ", notes), entry.text(), entry.by(), href(entry));
		}

		private @Nullable String href(ThreadLine entry) {
			if (entry.href() != null) {
				return contextPath + entry.href();
			}
			return entry.unitId() == null ? null : unitHref(entry.unitId());
		}

		private String say(String key, Object... arguments) {
			return words.say(key, arguments);
		}

	}

	/**
	 * One entry in words.
	 *
	 * @param notes may be empty, as may {@code text}, {@code unit} and {@code by}
	 * @param href null for none
	 */
	public record SaidEntry(String at, String unit, String what, String notes, String text, String by,
			@Nullable String href) {
	}

}
