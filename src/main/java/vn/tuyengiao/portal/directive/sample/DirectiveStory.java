package vn.tuyengiao.portal.directive.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.SampleConferences.Held;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.fulfilment.FulfilmentBook.GivenProgramme;
import vn.tuyengiao.portal.directive.domain.receipt.GivenReceipt;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.directive.domain.version.DirectiveEntry;
import vn.tuyengiao.portal.directive.domain.version.VersionWording;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.TakenNumber;

/**
 * One sample directive on its way: registered, issued, and what the communes made of it.
 * Days are counted from today.
 */
class DirectiveStory {

	private final Map<StepEvidence, Integer> due = new LinkedHashMap<>(Map.of(StepEvidence.ACKNOWLEDGEMENT, 3,
			StepEvidence.PROGRAMME, 14, StepEvidence.CONFERENCE, 25, StepEvidence.PLAN, 40));

	private final DirectiveSampleDesk stage;

	private final DirectiveCast cast;

	private final DirectiveEntry entry;

	private final String subject;

	private final String request;

	private final UUID id = Ids.next();

	private @Nullable UUID version;

	private int issued;

	private int seed;

	/**
	 * Of an own document the reference is only its type's abbreviation: it gets a number.
	 */
	DirectiveStory(DirectiveSampleDesk stage, DirectiveCast cast, DirectiveEntry entry, String subject,
			String request) {
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
		issue(stage.at(days, 10));
		return this;
	}

	/** The communes are told, as of what is new. */
	DirectiveStory told() {
		stage.news().issued(version());
		return this;
	}

	/** Waits for the leader, who is told. */
	void presented() {
		prepared();
		stage.presentations().presentFor(version(), cast.officer(), stage.at(0, 8));
	}

	UUID id() {
		return id;
	}

	private UUID version() {
		return Objects.requireNonNull(version);
	}

	private void issue(Instant at) {
		stage.directives().issue(id, version(), cast.leader(), at);
		stage.issuing().deliver(id, version(), at);
	}

	private void prepared() {
		Instant registered = stage.at(issued - 2, 14);
		DirectiveEntry written = entry.direction() == Direction.OWN ? numbered(registered) : entry;
		UUID first = stage.directives()
			.register(id, cast.district().id(), written, new VersionWording(subject, Urgency.NORMAL, request, ""),
					cast.officer(), registered);
		UUID file = stage.files()
			.store("file", SamplePdf.of(written.reference(), written.issuedOn(), subject, request), cast.officer())
			.id();
		stage.directives().addText(id, Ids.next(), file, "", cast.officer(), registered);
		stage.recipients().addAllReporting(first, cast.district().id());
		Map<UUID, LocalDate> asked = new HashMap<>();
		due.forEach(
				(evidence, days) -> asked.put(cast.step(evidence), stage.day(issued + days + (issued == 0 ? 3 : 0))));
		stage.recipients().ask(first, asked);
		version = first;
	}

	private DirectiveEntry numbered(Instant at) {
		TakenNumber number = stage.numbers()
			.takeFor(Objects.requireNonNull(entry.numberId()), entry.typeId(), entry.bodyId(), stage.day(0),
					cast.officer(), at);
		return new DirectiveEntry(Direction.OWN, entry.typeId(), entry.bodyId(), number.termId(), number.id(),
				number.reference(), LocalDate.ofInstant(at, VietnamTime.ZONE), null);
	}

	/**
	 * How far the communes got: the further down, the less.
	 * @param from which commune is the first
	 * @param silent how many have not acknowledged it
	 */
	DirectiveStory progress(int from, int silent) {
		seed = from;
		acknowledge(issued, silent);
		List<GivenProgramme> programmes = new ArrayList<>();
		List<Held> conferences = new ArrayList<>();
		int size = cast.communes().size();
		for (int i = 0; i < size; i++) {
			int place = (i + seed) % size;
			UnitView commune = cast.communes().get(i);
			LocalDate programmed = stage.day(issued + 6 + place);
			if (due.containsKey(StepEvidence.PROGRAMME) && place < size - silent * 2
					&& !programmed.isAfter(stage.day(0))) {
				programmes.add(programme(commune, programmed));
			}
			LocalDate held = stage.day(issued + 15 + place);
			if (due.containsKey(StepEvidence.CONFERENCE) && place < size - silent * 3 && !held.isAfter(stage.day(0))) {
				conferences.add(conference(commune, held, 88 + place % 12));
			}
		}
		stage.fulfilment().enterProgrammes(id, programmes);
		stage.conferences().held(id, conferences);
		return this;
	}

	void amended(int days, String change, int silent) {
		UUID next = Ids.next();
		stage.directives().amend(id, next, change, cast.officer(), stage.at(days - 2, 9), stage.day(days));
		version = next;
		issue(stage.at(days, 10));
		acknowledge(days, silent);
	}

	void withdrawn(int days, String reason) {
		stage.directives().withdraw(id, reason, cast.leader(), stage.at(days, 15));
	}

	/**
	 * Who acknowledged and when; the last few have not, the very last not even opened.
	 */
	private void acknowledge(int from, int silent) {
		List<GivenReceipt> given = new ArrayList<>();
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
			given.add(new GivenReceipt(commune.id(), secretary, opened,
					acknowledged ? earlier(opened.plus(20, ChronoUnit.MINUTES)) : null,
					acknowledged ? LocalDate.ofInstant(opened, VietnamTime.ZONE) : null));
		}
		stage.receipts().enter(version(), given);
	}

	private Instant earlier(Instant then) {
		return then.isAfter(stage.time().now()) ? stage.time().now() : then;
	}

	private GivenProgramme programme(UnitView commune, LocalDate day) {
		return new GivenProgramme(commune.id(), "%02d-CTr/ĐU".formatted(1 + seed), day,
				"Quán triệt đến mọi chi bộ; mỗi chi bộ chọn một việc làm cụ thể; sơ kết vào cuối quý (dữ liệu mẫu).",
				cast.secretary(commune), day.atTime(15, 0).atZone(VietnamTime.ZONE).toInstant());
	}

	private Held conference(UnitView commune, LocalDate day, int reached) {
		return new Held(commune.id(), commune.name(), day, Math.min(100, reached), 100, cast.secretary(commune));
	}

}
