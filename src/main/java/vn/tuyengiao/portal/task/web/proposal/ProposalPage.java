package vn.tuyengiao.portal.task.web.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.task.domain.proposal.ProposalEventKind;
import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.clock.ClockReading;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalRow;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalRow.ProposalStanding;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.ProposalFacts;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetAnswer;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetEvent;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetLeg;

/** A proposal in words. */
@RequiredArgsConstructor
public class ProposalPage {

	/** What is read out longer than this is not listened to. */
	static final int LOUDSPEAKER_WORDS = 200;

	private static final int TITLE = 90;

	private final ProposalSheet sheet;

	private final Words words;

	private final LocalDate today;

	private final Instant now;

	public ProposalSheet getSheet() {
		return sheet;
	}

	public String getTitle() {
		return shortened(sheet.facts().words(), TITLE);
	}

	public ProposalStanding getStanding() {
		ProposalFacts facts = sheet.facts();
		return new ProposalRow(facts.id(), "", "", "", "", facts.raisedOn(), facts.status(), facts.dueOn(), "",
				facts.holderId(), facts.level(), facts.answeredOn(), facts.deliveredOn(), facts.verdict(), "")
			.standing(today);
	}

	public String getRaisedOn() {
		return Days.day(sheet.facts().raisedOn());
	}

	public String getEntered() {
		return words.say("proposal.entered.by", sheet.facts().createdBy(), Days.minute(sheet.facts().createdAt()));
	}

	public String getHolder() {
		ProposalFacts facts = sheet.facts();
		return facts.holderBody().isEmpty() ? facts.holderName()
				: words.say("proposal.holder.body", facts.holderBody(), facts.holderName());
	}

	/** What its due date says today; empty once it is answered. */
	public String getDue() {
		ProposalFacts facts = sheet.facts();
		if (!facts.status().isUnanswered()) {
			return "";
		}
		if (facts.status() == ProposalStatus.AWAITING) {
			return words.say("proposal.due.stands");
		}
		long days = today.until(facts.dueOn(), ChronoUnit.DAYS);
		String day = Days.day(facts.dueOn());
		return days < 0 ? words.say("proposal.due.late", day, -days)
				: days == 0 ? words.say("proposal.due.today", day) : words.say("proposal.due.in", day, days);
	}

	/** The clock of each who has it or had it. */
	public List<LegLine> getLegs() {
		return sheet.legs().stream().map(this::leg).toList();
	}

	private LegLine leg(SheetLeg leg) {
		String who = leg.body().isEmpty() ? leg.unitName()
				: words.say("proposal.holder.body", leg.body(), leg.unitName());
		List<String> parts = new ArrayList<>();
		parts.add(words.say("proposal.clock.received", Days.day(leg.receivedOn())));
		parts.add(words.say("proposal.clock.days", leg.days()));
		if (leg.extended()) {
			parts.add(words.say("proposal.clock.extra", leg.extraDays()));
		}
		ClockReading reading = leg.reading();
		if (reading == null) {
			parts.add(words.say("proposal.clock.stands"));
		}
		else {
			if (!reading.holidays().isEmpty()) {
				parts.add(words.say("proposal.clock.holidays",
						reading.holidays().stream().map(Days::day).collect(Collectors.joining(", "))));
			}
			if (reading.pausedDays() > 0) {
				parts.add(words.say("proposal.clock.paused", reading.pausedDays()));
			}
			parts.add(words.say("proposal.clock.due", Days.day(leg.dueOn())));
		}
		List<String> notes = new ArrayList<>();
		if (!leg.reason().isEmpty()) {
			notes.add(words.say("proposal.clock.reason", leg.reason()));
		}
		if (leg.extended()) {
			notes.add(words.say("proposal.clock.extra-reason", leg.extraReason()));
		}
		leg.pauses()
			.forEach(pause -> notes.add(pause.days().gotOn() == null
					? words.say("proposal.clock.awaited", pause.awaited(), Days.day(pause.days().askedOn()),
							Days.day(pause.replyBy()))
					: words.say("proposal.clock.got", pause.awaited(), Days.day(pause.days().askedOn()),
							Days.day(pause.days().gotOn()))));
		LocalDate ended = leg.endedOn();
		if (ended != null) {
			notes.add(words.say("proposal.clock.ended", Days.day(ended)));
		}
		return new LegLine(who, leg.level() == 2, String.join(" · ", parts), notes);
	}

	/** The newest first. */
	public List<EventLine> getEvents() {
		List<EventLine> lines = new ArrayList<>();
		for (SheetEvent event : sheet.events()) {
			lines.add(0, new EventLine(Days.minute(event.at()), what(event), event.by(), event.onBehalf(),
					event.kind() == ProposalEventKind.MOVED ? "" : event.words()));
		}
		return lines;
	}

	private String what(SheetEvent event) {
		LocalDate from = event.dueFrom();
		LocalDate to = event.dueTo();
		String day = Days.day(event.day());
		return switch (event.kind()) {
			case ENTERED, REOPENED -> words.say("proposal.event." + event.kind(), event.to(), Days.day(to));
			case PASSED -> words.say("proposal.event.PASSED", event.to(), Days.day(to));
			case EXTENDED -> words.say("proposal.event.EXTENDED", Days.day(from), Days.day(to));
			case MOVED ->
				event.words().isEmpty() ? words.say("proposal.event.MOVED.removed", Days.day(from), Days.day(to), day)
						: words.say("proposal.event.MOVED", Days.day(from), Days.day(to), day, event.words());
			case DELIVERED, ASKED -> words.say("proposal.event." + event.kind(), day);
			default -> words.say("proposal.event." + event.kind());
		};
	}

	/** What its reader can do now. */
	public List<ProposalStep> getSteps() {
		return Stream.of(ProposalStep.values()).filter(step -> step.isFor(sheet) && step.isDue(sheet)).toList();
	}

	public boolean isAnswerable() {
		return sheet.writesHolder() && sheet.status() == ProposalStatus.OPEN;
	}

	public boolean isRecallable() {
		return sheet.recallable(now);
	}

	/** Of a press that takes the answer back. */
	public String getPress() {
		return Ids.next().toString();
	}

	public @Nullable SheetAnswer getAnswer() {
		return sheet.answer();
	}

	public String getAnswered() {
		SheetAnswer answer = answer();
		return words.say("proposal.answer.by", answer.unitName(), Days.minute(answer.at()));
	}

	/** Empty as long as nobody passed it on. */
	public String getDelivered() {
		SheetAnswer answer = answer();
		return answer.way() == null ? "" : words.say("proposal.delivered", Days.day(sheet.facts().deliveredOn()),
				words.label("proposal.way", answer.way()));
	}

	/** Until when it waits for its verdict; empty if it does not. */
	public String getJudgeUntil() {
		return sheet.status() != ProposalStatus.ANSWERED || sheet.undelivered() ? ""
				: words.say("proposal.judge-until", Days.day(sheet.facts().judgeUntil()));
	}

	/** Whether nobody is above who answered, so that he answers again. */
	public boolean isSameAgain() {
		List<SheetLeg> legs = sheet.legs();
		return sheet.facts().level() == 2 && legs.stream()
			.filter(leg -> leg.level() == 2)
			.findFirst()
			.map(SheetLeg::unitName)
			.equals(legs.stream()
				.filter(leg -> leg.level() == 1)
				.reduce((first, last) -> last)
				.map(SheetLeg::unitName));
	}

	public String getPaper() {
		return PaperKind.PROPOSAL_ANSWER.href(answer().id());
	}

	public String getSpoken() {
		ProposalFacts facts = sheet.facts();
		return words.say("proposal.loudspeaker.text", facts.unitName(), facts.raisedBy(), Days.day(facts.raisedOn()),
				facts.words().strip(), answer().unitName(), answer().words().strip());
	}

	public int getSpokenWords() {
		return getSpoken().strip().split("\\s+").length;
	}

	public boolean isLongSpoken() {
		return getSpokenWords() > LOUDSPEAKER_WORDS;
	}

	private SheetAnswer answer() {
		return Objects.requireNonNull(sheet.answer());
	}

	static String shortened(String text, int most) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= most ? line
				: line.substring(0, line.lastIndexOf(' ', most) < 20 ? most : line.lastIndexOf(' ', most)) + "…";
	}

	/** One who has it or had it: {@code clock}, how his days are counted. */
	public record LegLine(String who, boolean again, String clock, List<String> notes) {
	}

	/** What became of it. */
	public record EventLine(String at, String what, String by, boolean onBehalf, String words) {
	}

}
