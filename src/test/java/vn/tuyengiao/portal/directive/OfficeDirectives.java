package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService;
import vn.tuyengiao.portal.directive.domain.issue.IssueService;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration.RegisterDirective;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Catalogues;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Organizations;

import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/**
 * What an {@link Office} does with directives of the Politburo, through the services: the
 * officer registers and distributes them, the leader issues them. What has been in force
 * for long, or in numbers, is written straight into the database: {@link #inForce},
 * {@link #many}, {@link #rows}.
 */
public final class OfficeDirectives {

	private final Office office;

	private final Map<String, UUID> types = new HashMap<>();

	private final Map<Integer, UUID> terms = new HashMap<>();

	private final UUID politburo;

	private final UUID board;

	private final UUID acknowledgement;

	private final UUID programme;

	private final UUID conference;

	private final UUID planLines;

	private UUID report;

	private UUID statement;

	/** The office's types, bodies, steps and terms are there from now on. */
	public OfficeDirectives(Office office) {
		this.office = office;
		Catalogues catalogues = office.catalogues();
		types.put("Chỉ thị", catalogues.committeeType("Chỉ thị", "CT"));
		types.put("Hướng dẫn", catalogues.type("Hướng dẫn", "HD"));
		types.put("Đề cương tuyên truyền", catalogues.type("Đề cương tuyên truyền", null, false, true, true));
		politburo = catalogues.incoming("Bộ Chính trị", "TW");
		board = catalogues.board(office.district(), "Ban Tuyên giáo Huyện ủy", "BTGHU");
		acknowledgement = catalogues.step("Xác nhận đã nhận", "ACKNOWLEDGEMENT", 3);
		programme = catalogues.step("Chương trình hành động", "PROGRAMME", 20);
		conference = catalogues.step("Hội nghị quán triệt", "CONFERENCE", 30);
		planLines = catalogues.step("Đưa vào kế hoạch", "PLAN", 45);
		for (int year = 2015; year <= 2025; year += 5) {
			term(year);
		}
	}

	/**
	 * Directives (Chỉ thị) and guidance (Hướng dẫn, Đề cương) from the start; any other
	 * comes when asked for.
	 */
	public synchronized UUID type(String name) {
		return types.computeIfAbsent(name, type -> office.catalogues().committeeType(type, null));
	}

	/** Bộ Chính trị, whose directives come in. */
	public UUID politburo() {
		return politburo;
	}

	/** Ban Tuyên giáo Huyện ủy, which numbers its own guidance. */
	public UUID board() {
		return board;
	}

	public UUID acknowledgement() {
		return acknowledgement;
	}

	public UUID programme() {
		return programme;
	}

	public UUID conference() {
		return conference;
	}

	/** Lines in the unit's plan. */
	public UUID planLines() {
		return planLines;
	}

	/** The fifth step, as soon as it is asked for. */
	public synchronized UUID report() {
		if (report == null) {
			report = office.catalogues().step("Báo cáo kết quả", "REPORT", 90);
		}
		return report;
	}

	/**
	 * A step that units state themselves; of what is distributed after it is asked for.
	 */
	public synchronized UUID statement() {
		if (statement == null) {
			statement = office.catalogues().step("Ký cam kết", "STATEMENT", 60);
		}
		return statement;
	}

	/** Registered by the officer, with its text, still without recipients. */
	public UUID registered(String reference, String subject) {
		UUID officer = office.people().officer();
		UUID id = office.as(officer,
				() -> office.bean(DirectiveRegistration.class)
					.register(new RegisterDirective(Ids.next(), office.district().id(), Direction.INCOMING,
							type("Chỉ thị"), politburo, reference, TODAY.minusDays(30), TODAY.minusDays(20), subject,
							Urgency.NORMAL, "Quán triệt đến mọi chi bộ")));
		office.as(officer, () -> office.bean(DirectiveDocumentService.class)
			.addText(id, Ids.next(), "", OfficeFiles.scan(reference.replace('/', '-') + ".pdf")));
		look(id);
		return id;
	}

	/**
	 * The officer looks at the first pages of those files that the portal cannot read.
	 */
	public void look(UUID id) {
		record Unlooked(UUID document, UUID file) {
		}
		for (Unlooked each : office.jdbc().sql("""
				select x.id as document, f.id as file from directive_document x
				  join stored_file f on f.id = x.file_id and f.unchecked
				  join directive_version v on v.id = x.version_id and v.issued_at is null
				 where v.directive_id = ?""").param(id).query(Unlooked.class).list()) {
			office.as(office.people().officer(), () -> {
				office.bean(DirectiveDocumentService.class).lookedAt(id, each.document(), each.file(), true);
			});
		}
	}

	/** To the first commune to carry out, to the second to know. */
	public void distribute(UUID id) {
		distribute(id, Map.of("donghoa", RecipientKind.CARRY_OUT, "vanxa", RecipientKind.TO_KNOW));
	}

	/**
	 * @param recipients communes by their short names
	 */
	public void distribute(UUID id, Map<String, RecipientKind> recipients) {
		DistributionService distribution = office.bean(DistributionService.class);
		Map<UUID, RecipientKind> units = new HashMap<>();
		recipients.forEach((commune, kind) -> units.put(office.unit(commune).id(), kind));
		Map<UUID, LocalDate> steps = new HashMap<>(Map.of(acknowledgement, TODAY.plusDays(3), programme,
				TODAY.plusDays(20), conference, TODAY.plusDays(30), planLines, TODAY.plusDays(45)));
		if (statement != null) {
			steps.put(statement, TODAY.plusDays(60));
		}
		office.as(office.people().officer(), () -> distribution.distribute(
				new DistributionService.Distribute(id, distribution.choice(id).draft().version(), units, steps)));
	}

	public void issue(UUID id) {
		look(id);
		office.as(office.people().leader(), () -> {
			office.bean(IssueService.class).issue(id, draft(id), lock(draft(id)));
		});
	}

	/** In force at both communes. */
	public UUID issued(String reference) {
		return issued(reference, "Trích yếu của " + reference);
	}

	public UUID issued(String reference, String subject) {
		UUID id = registered(reference, subject);
		distribute(id);
		issue(id);
		return id;
	}

	/** The version in preparation. */
	public UUID draft(UUID id) {
		return office.jdbc()
			.sql("select id from directive_version where directive_id = ? and issued_at is null")
			.param(id)
			.query(UUID.class)
			.single();
	}

	/**
	 * What a form of the version carries, so that nobody writes over what he has not
	 * read.
	 */
	public long lock(UUID version) {
		return office.jdbc()
			.sql("select version from directive_version where id = ?")
			.param(version)
			.query(Long.class)
			.single();
	}

	/** The version in force. */
	public UUID current(UUID id) {
		return office.jdbc()
			.sql("""
					select v.id from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
					where d.id = ?""")
			.param(id)
			.query(UUID.class)
			.single();
	}

	/** The day on which the commune did the step; null while it owes it. */
	public LocalDate doneOn(UUID id, String commune, UUID step) {
		return office.jdbc()
			.sql("select done_on from directive_duty where directive_id = ? and unit_id = ? and step_id = ?")
			.params(id, office.unit(commune).id(), step)
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list()
			.get(0);
	}

	/**
	 * Straight into the database, as if the officer had written and the leader issued.
	 */
	public DirectiveRows rows() {
		return new DirectiveRows(office.jdbc(), office.district(), office.people().officer(), office.people().leader());
	}

	/** A directive of the Politburo of this type and of the term of the day. */
	public DirectiveRows.Kind kind(String type, LocalDate day) {
		LocalDate shifted = day.minusMonths(6);
		return new DirectiveRows.Kind(type(type), politburo, term(shifted.getYear() - shifted.getYear() % 5));
	}

	/** In force since that day at the communes, which owe no step of it. */
	public UUID inForce(String type, String reference, LocalDate day, String subject, String... communes) {
		return rows().issued(kind(type, day), reference, day, subject, Map.of(),
				Arrays.stream(communes).map(office::unit).toList(), List.of());
	}

	/** In force at both communes, with all five steps. */
	public UUID inForce(String reference, LocalDate day, LocalDate firstDue) {
		return rows().issued(kind("Chỉ thị", day), reference, day, "Trích yếu của " + reference, steps(firstDue),
				List.of(office.unit("donghoa"), office.unit("vanxa")), List.of());
	}

	/** Replaced by another one, today. */
	public void withdrawn(UUID directive) {
		rows().withdrawn(directive, "Thay bằng văn bản khác", TODAY);
	}

	/** All five steps, the first due on the day and each other a week after the last. */
	public Map<UUID, LocalDate> steps(LocalDate first) {
		Map<UUID, LocalDate> steps = new LinkedHashMap<>();
		for (UUID step : List.of(acknowledgement, programme, conference, planLines, report())) {
			steps.put(step, first.plusWeeks(steps.size()));
		}
		return steps;
	}

	/**
	 * So many directives to so many communes with those of the office, at all stages of
	 * the work: each unit is one step further than the one before it.
	 */
	public List<UUID> many(int directives, int units, LocalDate newest) {
		List<UnitView> communes = new ArrayList<>(office.communes());
		Organizations unannounced = new Organizations(office.jdbc());
		while (communes.size() < units) {
			communes.add(unannounced.commune(office.district(), "Mẫu " + communes.size()));
		}
		DirectiveRows rows = rows();
		List<UUID> steps = List.copyOf(steps(newest).keySet());
		List<UUID> made = new ArrayList<>();
		for (int d = 0; d < directives; d++) {
			LocalDate day = newest.minusDays(7L * d);
			UUID directive = rows.issued(kind("Chỉ thị", day), (d + 10) + "-CT/TW", day,
					"Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, nội dung " + d,
					steps(day.plusDays(20)), communes.subList(0, units - units / 9),
					communes.subList(units - units / 9, units));
			for (int u = 0; u < units; u++) {
				for (int s = 0; s < (d + u) % (steps.size() + 1); s++) {
					rows.done(directive, communes.get(u), steps.get(s), day.plusDays(3));
				}
			}
			made.add(directive);
		}
		return made;
	}

	private UUID term(int startYear) {
		return terms.computeIfAbsent(startYear, year -> office.organizations().term(year).id());
	}

}
