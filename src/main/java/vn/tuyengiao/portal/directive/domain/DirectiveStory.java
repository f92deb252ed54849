package vn.tuyengiao.portal.directive.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * One sample directive on its way: registered, issued, and what the communes made of it.
 * Days are counted from today.
 */
class DirectiveStory {

	private final Map<StepEvidence, Integer> due = new LinkedHashMap<>(Map.of(StepEvidence.ACKNOWLEDGEMENT, 3,
			StepEvidence.PROGRAMME, 14, StepEvidence.CONFERENCE, 25, StepEvidence.PLAN, 40));

	private final DirectiveStage stage;

	private final DirectiveCast cast;

	private final Directive.Entry entry;

	private final String subject;

	private final String request;

	private DirectiveVersion version;

	private UUID id;

	private int issued;

	private int seed;

	/**
	 * Of an own document the reference is only its type's abbreviation: it gets a number.
	 */
	DirectiveStory(DirectiveStage stage, DirectiveCast cast, Directive.Entry entry, String subject, String request) {
		this.stage = stage;
		this.cast = cast;
		this.entry = entry;
		this.subject = subject;
		this.request = request;
	}

	/** Nothing is asked for but the acknowledgement. */
	DirectiveStory toKnow() {
		due.keySet().removeIf(step -> step != StepEvidence.ACKNOWLEDGEMENT);
		return this;
	}

	/** Written and distributed two days before, issued by the leader on the day. */
	DirectiveStory passedOn(int days) {
		issued = days;
		prepared();
		directive().issue(version, cast.leader(), stage.at(days, 10));
		stage.directives().flush();
		stage.duties().deliver(id, version.getId(), stage.at(days, 10));
		return this;
	}

	/** The communes are told, as of what is new. */
	DirectiveStory told() {
		stage.news().issued(version.getId());
		return this;
	}

	/** Waits for the leader, who is told. */
	void presented() {
		prepared();
		UUID presentation = Ids.next();
		stage.jdbc()
			.sql("insert into directive_presentation (id, version_id, presented_by, presented_at) values (?, ?, ?, ?)")
			.params(presentation, version.getId(), cast.officer(), stage.at(0, 8).atOffset(ZoneOffset.UTC))
			.update();
		stage.news().presented(presentation);
	}

	private void prepared() {
		Instant registered = stage.at(issued - 2, 14);
		id = Ids.next();
		Directive.Entry written = entry.direction() == Direction.OWN ? numbered(registered) : entry;
		stage.directives().saveAndFlush(new Directive(id, cast.district().id(), written, cast.officer(), registered));
		version = DirectiveVersion.first(Ids.next(), id,
				new DirectiveVersion.Wording(subject, Urgency.NORMAL, request, ""), cast.officer(), registered);
		UUID file = stage.files()
			.store("file", SamplePdf.of(written.reference(), written.issuedOn(), subject, request), cast.officer())
			.id();
		version.add(DirectiveDocument.text(Ids.next(), file, ""), cast.officer(), registered);
		stage.versions().saveAndFlush(version);
		stage.distribution().addAllReporting(version.getId(), cast.district().id());
		due.forEach((evidence, days) -> stage.jdbc()
			.sql("insert into directive_step (version_id, step_id, due_on) values (?, ?, ?)")
			.params(version.getId(), cast.steps().get(evidence), stage.day(issued + days + (issued == 0 ? 3 : 0)))
			.update());
	}

	private Directive directive() {
		return stage.directives().findById(id).orElseThrow();
	}

	private Directive.Entry numbered(Instant at) {
		int number = stage.jdbc()
			.sql("""
					insert into number_sequence as s (type_id, body_id, term_id, last_number) values (:type, :body, :term, 1)
					on conflict (type_id, body_id, term_id) do update set last_number = s.last_number + 1 returning last_number""")
			.param("type", entry.typeId())
			.param("body", entry.bodyId())
			.param("term", entry.termId())
			.query(Integer.class)
			.single();
		stage.jdbc()
			.sql("""
					insert into document_number (id, type_id, body_id, term_id, number, taken_by, taken_at)
					values (?, ?, ?, ?, ?, ?, ?)""")
			.params(entry.numberId(), entry.typeId(), entry.bodyId(), entry.termId(), number, cast.officer(),
					at.atOffset(ZoneOffset.UTC))
			.update();
		return new Directive.Entry(Direction.OWN, entry.typeId(), entry.bodyId(), entry.termId(), entry.numberId(),
				"%02d-%s/BTGHU".formatted(number, entry.reference()), LocalDate.ofInstant(at, VietnamTime.ZONE), null);
	}

	/**
	 * How far the communes got: the further down, the less.
	 * @param from which commune is the first
	 * @param silent how many have not acknowledged it
	 */
	DirectiveStory progress(int from, int silent) {
		seed = from;
		acknowledge(issued, silent);
		int size = cast.communes().size();
		for (int i = 0; i < size; i++) {
			int place = (i + seed) % size;
			UnitView commune = cast.communes().get(i);
			LocalDate programmed = stage.day(issued + 6 + place);
			if (due.containsKey(StepEvidence.PROGRAMME) && place < size - silent * 2
					&& !programmed.isAfter(stage.day(0))) {
				programme(commune, programmed);
			}
			LocalDate held = stage.day(issued + 15 + place);
			if (due.containsKey(StepEvidence.CONFERENCE) && place < size - silent * 3 && !held.isAfter(stage.day(0))) {
				conference(commune, held, 88 + place % 12);
			}
		}
		return this;
	}

	void amended(int days, String change, int silent) {
		DirectiveVersion next = directive().amend(Ids.next(), version, change, cast.officer(), stage.at(days - 2, 9));
		stage.versions().saveAndFlush(next);
		stage.distribution().copy(version.getId(), next.getId(), stage.day(days));
		directive().issue(next, cast.leader(), stage.at(days, 10));
		stage.directives().flush();
		stage.duties().deliver(id, next.getId(), stage.at(days, 10));
		version = next;
		acknowledge(days, silent);
	}

	void withdrawn(int days, String reason) {
		directive().withdraw(reason, cast.leader(), stage.at(days, 15));
	}

	/**
	 * Who acknowledged and when; the last few have not, the very last not even opened.
	 */
	private void acknowledge(int from, int silent) {
		int size = cast.communes().size();
		for (int i = 0; i < size; i++) {
			int place = (i + seed) % size;
			if (place >= size - silent / 2) {
				continue;
			}
			UnitView commune = cast.communes().get(i);
			UUID secretary = cast.secretary(commune);
			Instant opened = stage.at(Math.min(0, from + place % 3), 8 + place % 8);
			boolean acknowledged = place < size - silent;
			stage.jdbc()
				.sql("""
						update receipt set opened_at = :opened, opened_by = :by,
						       acknowledged_at = case when :acknowledged then least(:opened + interval '20 minutes', :now) end,
						       acknowledged_by = case when :acknowledged then :by end,
						       acknowledged_on = case when :acknowledged then :day end
						 where version_id = :version and unit_id = :unit""")
				.param("opened", opened.atOffset(ZoneOffset.UTC))
				.param("by", secretary)
				.param("acknowledged", acknowledged)
				.param("day", LocalDate.ofInstant(opened, VietnamTime.ZONE))
				.param("now", stage.time().now().atOffset(ZoneOffset.UTC))
				.param("version", version.getId())
				.param("unit", commune.id())
				.update();
			stage.jdbc()
				.sql("""
						insert into receipt_event (receipt_id, kind, user_id, at)
						select r.id, k.kind, :by, :opened from receipt r, unnest(cast(:kinds as text[])) as k (kind)
						 where r.version_id = :version and r.unit_id = :unit""")
				.param("by", secretary)
				.param("opened", opened.atOffset(ZoneOffset.UTC))
				.param("kinds", acknowledged ? new String[] { "OPENED", "ACKNOWLEDGED" } : new String[] { "OPENED" })
				.param("version", version.getId())
				.param("unit", commune.id())
				.update();
		}
	}

	private void programme(UnitView commune, LocalDate day) {
		stage.jdbc()
			.sql("""
					insert into action_programme (id, directive_id, unit_id, reference, dated_on, content, created_by, created_at,
					                              last_edited_by, last_edited_at)
					values (uuidv7(), :directive, :unit, :reference, :day, :content, :author, :at, :author, :at)""")
			.param("directive", id)
			.param("unit", commune.id())
			.param("reference", "%02d-CTr/ĐU".formatted(1 + seed))
			.param("day", day)
			.param("content",
					"Quán triệt đến mọi chi bộ; mỗi chi bộ chọn một việc làm cụ thể; sơ kết vào cuối quý (dữ liệu mẫu).")
			.param("author", cast.secretary(commune))
			.param("at", day.atTime(15, 0).atZone(VietnamTime.ZONE).toOffsetDateTime())
			.update();
	}

	private void conference(UnitView commune, LocalDate day, int reached) {
		stage.jdbc()
			.sql("""
					insert into step_record (id, directive_id, unit_id, step_id, done_on, reached, total, note, recorded_by, recorded_at)
					values (uuidv7(), :directive, :unit, :step, :day, :reached, 100, :note, :author, :at)""")
			.param("directive", id)
			.param("unit", commune.id())
			.param("step", cast.steps().get(StepEvidence.CONFERENCE))
			.param("day", day)
			.param("reached", Math.min(100, reached))
			.param("note", "Hội nghị tại hội trường xã (dữ liệu mẫu)")
			.param("author", cast.secretary(commune))
			.param("at", day.atTime(16, 30).atZone(VietnamTime.ZONE).toOffsetDateTime())
			.update();
	}

}
