package vn.tuyengiao.portal.plan.web.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives.Picked;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.form.DraftAnswer.FieldNote;
import vn.tuyengiao.portal.platform.web.lines.LineHead;

/** The page on which a plan is written. */
class PlanEditPage extends SubmissionEditPage {

	private final Map<UUID, PlanView.Line> stored;

	private final Map<String, String> leads = new LinkedHashMap<>();

	private final Map<FieldOfWork, String> fields = new LinkedHashMap<>();

	private final List<String> directives;

	private final Map<UUID, DirectiveRef> offered = new LinkedHashMap<>();

	private final Map<UUID, Picked> named;

	private final @Nullable UUID opened;

	/** {@code opened}: the line that the page is about to go to, if any. */
	PlanEditPage(Draft draft, @Nullable UUID opened, PlanWords words, LocalDate today) {
		super(draft, Subject.PLAN, words, today);
		this.opened = opened;
		this.stored = draft.plan().linesById();
		this.directives = draft.directives().stream().map(DirectiveRef::label).toList();
		draft.directives().forEach(directive -> offered.put(directive.id(), directive));
		this.named = draft.named();
		draft.roster()
			.forEach(member -> leads.put(member.personId().toString(),
					member.fullName() + " – " + (member.post() == null || member.post().isBlank()
							? words.say("board.role." + member.role()) : member.post())));
		stored.values()
			.stream()
			.filter(line -> line.content().leadPersonId() != null)
			.forEach(line -> leads.putIfAbsent(line.content().leadPersonId().toString(), line.leadName()));
		Arrays.stream(FieldOfWork.values()).forEach(field -> fields.put(field, words.say("plan.field." + field)));
	}

	public List<Option> getFields() {
		return fields.entrySet().stream().map(field -> Option.of(field.getKey(), field.getValue())).toList();
	}

	public List<Option> getLeads() {
		return leads.entrySet().stream().map(lead -> Option.of(lead.getKey(), lead.getValue())).toList();
	}

	/** What the tasks can implement, as the field for it takes it. */
	public List<String> getDirectives() {
		return directives;
	}

	/** What the field for it takes; empty if the unit does not carry it out. */
	Optional<String> label(UUID directive) {
		return Optional.ofNullable(offered.get(directive)).map(DirectiveRef::label);
	}

	/** The line names that directive. */
	boolean implementsDirective(PlanLineForm line, UUID directive) {
		Picked picked = named.get(line.key());
		return picked != null && picked.directive() != null && picked.directive().id().equals(directive);
	}

	/** What the line's words for a directive name. */
	public FieldNote directive(PlanLineForm line) {
		return NamedDirective.of(named.get(line.key()), words);
	}

	/**
	 * What the line's words for a directive could mean, where they do not name just one:
	 * the near ones, and that they stay words. Nothing to be asked: null.
	 */
	public @Nullable List<Option> asked(PlanLineForm line) {
		Picked picked = named.get(line.key());
		if (picked == null || picked.directive() != null || picked.matches() == 1) {
			return null;
		}
		List<Option> options = new ArrayList<>();
		picked.near().forEach(near -> options.add(Option.of(near.label(), near.label())));
		options.add(Option.of(PlanLineForm.AS_TYPED, words.say("plan.directive.asTyped", line.typed().directiveRef())));
		return options;
	}

	/** First and last day of the period as a date field takes them. */
	public LocalDate getFirstDay() {
		return plan().head().startsOn();
	}

	public LocalDate getLastDay() {
		return plan().head().endsOn();
	}

	public int getUndoneWaiting() {
		return plan().head().undoneWaiting();
	}

	/** How a line is shown while it is folded. */
	public LineHead head(PlanLineForm line) {
		PlanView.Line carried = carried(line);
		return new LineHead(line.getTask(), meta(line), line.missing(),
				carried == null ? null
						: words.say("plan.edit.age", carried.carriedCount(), words.inside(carried.firstPeriod())),
				line.missing() > 0 || line.isBlank() || line.key().equals(opened) || !reasonsAt(line.key()).isEmpty());
	}

	/** Why an undone task of an earlier period was not done then; nothing for others. */
	public @Nullable String carriedReason(PlanLineForm line) {
		PlanView.Line carried = carried(line);
		return carried == null ? null : carried.carriedReason();
	}

	private PlanView.@Nullable Line carried(PlanLineForm line) {
		PlanView.Line known = stored.get(line.key());
		return known != null && known.carriedCount() > 0 ? known : null;
	}

	String lead(UUID personId) {
		return leads.getOrDefault(personId.toString(), "");
	}

	private String meta(PlanLineForm line) {
		List<String> parts = new ArrayList<>();
		if (line.getField() != null) {
			parts.add(fields.get(line.getField()));
		}
		if (line.getStartsOn() != null || line.getEndsOn() != null) {
			parts.add(day(line.getStartsOn()) + "–" + day(line.getEndsOn()));
		}
		String lead = line.getLeadPersonId() == null ? line.getLeadText()
				: leads.get(line.getLeadPersonId().toString());
		if (lead != null && !lead.isBlank()) {
			parts.add(lead.split(" – ")[0]);
		}
		return String.join(" · ", parts);
	}

	private static String day(@Nullable LocalDate day) {
		return day == null ? "…" : Days.dayAndMonth(day);
	}

}
