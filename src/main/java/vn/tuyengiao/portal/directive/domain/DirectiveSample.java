package vn.tuyengiao.portal.directive.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The directives that the sample district's work turns around, laid around today: some
 * carried out, some late, one amended, one withdrawn, one that waits for the leader, and
 * a letter of orientation for each month. Once, if there is no directive. Before the
 * plans, whose lines name them.
 */
@Component
@Profile("demo")
@Order(35)
@RequiredArgsConstructor
@Slf4j
class DirectiveSample implements ApplicationRunner {

	private static final String DISTRICT = "kimbang";

	private static final List<String> TYPES = List.of("CT", "NQ", "KL", "TB", "KH", "HD", "ĐHTT");

	private static final List<StepEvidence> STEPS = List.of(StepEvidence.ACKNOWLEDGEMENT, StepEvidence.PROGRAMME,
			StepEvidence.CONFERENCE, StepEvidence.PLAN);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");

	private final Organization organization;

	private final DirectiveRepository directives;

	private final DirectiveVersionRepository versions;

	private final Distribution distribution;

	private final DutyBook duties;

	private final Files files;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	private final Map<String, UUID> types = new HashMap<>();

	private final Map<String, UUID> bodies = new HashMap<>();

	private final Map<StepEvidence, UUID> steps = new LinkedHashMap<>();

	private final Map<String, UUID> users = new HashMap<>();

	private UnitView district;

	private List<UnitView> communes;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		jdbc.sql("lock table directive in share row exclusive mode").update();
		district = organization.pick(DISTRICT).orElse(null);
		if (district == null || jdbc.sql("select exists (select 1 from directive)").query(Boolean.class).single()) {
			return;
		}
		communes = organization.reportingUnitsUnder(List.of(district.id()));
		remember();
		if (!users.containsKey("lanhdao") || communes.isEmpty() || !types.keySet().containsAll(TYPES)
				|| !steps.keySet().containsAll(STEPS)) {
			log.warn("No sample directives: the sample communes, their accounts or the catalogue are not there");
			return;
		}
		addBodies();
		addPassedOn();
		addOwn();
		addLetters();
		addInPreparation();
		duties.settle(directives.findAll().stream().map(Directive::getId).toList(), null);
		log.info("Sample directives added: {}", directives.count());
	}

	private void remember() {
		List.of(types, bodies, steps, users).forEach(Map::clear);
		jdbc.sql("select coalesce(abbreviation, name) as short, id from document_type where valid_to is null")
			.query(row -> {
				types.put(row.getString("short"), row.getObject("id", UUID.class));
			});
		jdbc.sql("select name, id from issuing_body where valid_to is null").query(row -> {
			bodies.put(row.getString("name"), row.getObject("id", UUID.class));
		});
		jdbc.sql("select evidence, id from required_step where valid_to is null order by position desc").query(row -> {
			steps.put(StepEvidence.valueOf(row.getString("evidence")), row.getObject("id", UUID.class));
		});
		jdbc.sql("select username, id from app_user").query(row -> {
			users.put(row.getString("username"), row.getObject("id", UUID.class));
		});
	}

	private void addBodies() {
		UUID province = organization.pick("hanam").map(UnitView::id).orElse(null);
		addBody("Tỉnh ủy Hà Nam", "TU", BodyLevel.PROVINCE, false, province);
		addBody("Ban Tuyên giáo Tỉnh ủy Hà Nam", "BTGTU", BodyLevel.PROVINCE, true, province);
		addBody("Huyện ủy Kim Bảng", "HU", BodyLevel.DISTRICT, false, district.id());
		addBody("Ban Tuyên giáo Huyện ủy Kim Bảng", "BTGHU", BodyLevel.DISTRICT, true, district.id());
	}

	private void addBody(String name, String suffix, BodyLevel level, boolean board, UUID unitId) {
		UUID id = Ids.next();
		jdbc.sql(
				"""
						insert into issuing_body (id, name, suffix, level, board, unit_id, position, valid_from)
						select :id, :name, :suffix, :level, :board, cast(:unit as uuid), coalesce(max(position), 0) + 10, date '2015-07-01'
						  from issuing_body""")
			.param("id", id)
			.param("name", name)
			.param("suffix", suffix)
			.param("level", level.name())
			.param("board", board)
			.param("unit", unitId == null ? null : unitId.toString())
			.update();
		bodies.put(name, id);
	}

	private void addPassedOn() {
		Story following = incoming("CT", "Bộ Chính trị", "05-CT/TW", LocalDate.of(2016, 5, 15),
				"Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
				"Mỗi chi bộ chọn một việc làm theo Bác thiết thực; báo cáo kết quả từng quý.")
			.passedOn(-70);
		following.progress(0, 5);
		amend(following);
		Story congress = incoming("NQ", "Ban Chấp hành Trung ương", "04-NQ/TW", LocalDate.of(2016, 10, 30),
				"Tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống",
				"Tổ chức học tập, quán triệt đến mọi đảng viên; đưa vào kế hoạch công tác.")
			.passedOn(-45);
		congress.progress(3, 4);
		Story conclusion = incoming("KL", "Bộ Chính trị", "01-KL/TW", LocalDate.of(2021, 5, 18),
				"Tiếp tục thực hiện Chỉ thị số 05-CT/TW", "Gắn với sơ kết Chỉ thị 05 ở cơ sở.")
			.passedOn(-24);
		conclusion.progress(7, 3);
		incoming("NQ", "Ban Chấp hành Trung ương", "12-NQ/TW", LocalDate.of(2012, 1, 16),
				"Một số vấn đề cấp bách về xây dựng Đảng hiện nay", "Để biết, đối chiếu khi kiểm điểm cuối năm.")
			.passedOn(-6)
			.progress(11, 1);
		Story mistaken = incoming("TB", "Ban Tuyên giáo Tỉnh ủy Hà Nam", "31-TB/BTGTU", time.today().minusDays(15),
				"Lịch hội nghị báo cáo viên tháng", "Cử cán bộ dự hội nghị.")
			.passedOn(-12);
		mistaken.progress(2, 1);
		mistaken.directive()
			.withdraw("Ban Tuyên giáo Tỉnh ủy đã đổi lịch; chờ thông báo mới.", users.get("lanhdao"), at(-9, 15));
	}

	private void addOwn() {
		own("KH", "Sơ kết công tác tuyên giáo chín tháng, nhiệm vụ trọng tâm quý cuối năm",
				"Đối chiếu với kế hoạch của đơn vị và bổ sung.")
			.passedOn(-33)
			.progress(5, 4);
		own("HD", "Tuyên truyền kỷ niệm các ngày lễ lớn trong năm",
				"Treo khẩu hiệu, phát thanh theo đề cương kèm theo.")
			.passedOn(-3)
			.progress(9, 1);
	}

	private void addLetters() {
		LocalDate month = time.today().withDayOfMonth(1);
		for (int back = 2; back >= 0; back--) {
			LocalDate of = month.minusMonths(back);
			int days = (int) (of.toEpochDay() - time.today().toEpochDay());
			Story letter = own("ĐHTT", "Định hướng tuyên truyền tháng " + MONTH.format(of),
					"Bám sát các nội dung trọng tâm trong tháng; phản ánh dư luận xã hội.");
			letter.due.keySet().removeIf(step -> step != StepEvidence.ACKNOWLEDGEMENT);
			letter.passedOn(Math.min(0, days));
			letter.progress(13 + back, 1);
		}
	}

	private void addInPreparation() {
		Story draft = incoming("CT", "Tỉnh ủy Hà Nam", "18-CT/TU", time.today().minusDays(5),
				"Lãnh đạo công tác tuyên truyền, vận động nhân dân xây dựng nông thôn mới nâng cao",
				"Xây dựng chương trình hành động và tổ chức quán triệt trước khi kết thúc quý.");
		draft.distribute();
	}

	private void amend(Story story) {
		DirectiveVersion next = story.directive()
			.amend(Ids.next(), story.version,
					"Bổ sung yêu cầu gắn với Kết luận số 01-KL/TW; thêm mốc báo cáo kết quả cuối quý.",
					users.get("chuyenvien"), at(-22, 9));
		versions.saveAndFlush(next);
		distribution.copy(story.version.getId(), next.getId(), time.today().minusDays(20));
		story.directive().issue(next, users.get("lanhdao"), at(-20, 10));
		directives.flush();
		duties.deliver(story.directive().getId(), next.getId(), at(-20, 10));
		acknowledge(next, story.seed, -20, 5);
	}

	private Story incoming(String type, String body, String reference, LocalDate issuedOn, String subject,
			String request) {
		LocalDate received = issuedOn.isAfter(time.today().minusDays(90)) ? issuedOn.plusDays(2) : issuedOn.plusDays(9);
		return story(new Directive.Entry(Direction.INCOMING, types.get(type), bodies.get(body),
				organization.termOn(issuedOn).map(TermView::id).orElse(null), null, reference, issuedOn, received),
				subject, request);
	}

	private Story own(String type, String subject, String request) {
		return story(new Directive.Entry(Direction.OWN, types.get(type), bodies.get("Ban Tuyên giáo Huyện ủy Kim Bảng"),
				organization.termOn(time.today()).map(TermView::id).orElseThrow(), Ids.next(), type, time.today(),
				null), subject, request);
	}

	private Story story(Directive.Entry entry, String subject, String request) {
		return new Story(entry, subject, request);
	}

	/**
	 * Who acknowledged and when; the last few have not, the very last not even opened.
	 */
	private void acknowledge(DirectiveVersion version, int seed, int from, int silent) {
		for (int i = 0; i < communes.size(); i++) {
			int place = (i + seed) % communes.size();
			if (place >= communes.size() - silent / 2) {
				continue;
			}
			UnitView commune = communes.get(i);
			UUID secretary = users.get(commune.slug() + ".thuky");
			Instant opened = at(Math.min(0, from + place % 3), 8 + place % 8);
			boolean acknowledged = place < communes.size() - silent;
			jdbc.sql("""
					update receipt set opened_at = :opened, opened_by = :by,
					       acknowledged_at = case when :acknowledged then :opened + interval '20 minutes' end,
					       acknowledged_by = case when :acknowledged then :by end,
					       acknowledged_on = case when :acknowledged then :day end
					 where version_id = :version and unit_id = :unit""")
				.param("opened", opened.atOffset(ZoneOffset.UTC))
				.param("by", secretary)
				.param("acknowledged", acknowledged)
				.param("day", LocalDate.ofInstant(opened, VietnamTime.ZONE))
				.param("version", version.getId())
				.param("unit", commune.id())
				.update();
			jdbc.sql("""
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

	private Instant at(int days, int hour) {
		Instant then = time.today().plusDays(days).atTime(LocalTime.of(hour, 15)).atZone(VietnamTime.ZONE).toInstant();
		return then.isAfter(time.now()) ? time.now() : then;
	}

	/** One directive on its way: registered, issued, and what the communes made of it. */
	private final class Story {

		private final Map<StepEvidence, Integer> due = new LinkedHashMap<>(Map.of(StepEvidence.ACKNOWLEDGEMENT, 3,
				StepEvidence.PROGRAMME, 14, StepEvidence.CONFERENCE, 25, StepEvidence.PLAN, 40));

		private final Directive.Entry entry;

		private final String subject;

		private final String request;

		private DirectiveVersion version;

		private UUID id;

		private int issued;

		private int seed;

		private Story(Directive.Entry entry, String subject, String request) {
			this.entry = entry;
			this.subject = subject;
			this.request = request;
		}

		private Directive directive() {
			return directives.findById(id).orElseThrow();
		}

		private Story passedOn(int days) {
			issued = days;
			distribute();
			directive().issue(version, users.get("lanhdao"), at(days, 10));
			directives.flush();
			duties.deliver(id, version.getId(), at(days, 10));
			return this;
		}

		private void distribute() {
			UUID officer = users.get("chuyenvien");
			Instant registered = at(issued - 2, 14);
			id = Ids.next();
			Directive.Entry written = entry.direction() == Direction.OWN ? numbered(officer, registered) : entry;
			directives.saveAndFlush(new Directive(id, district.id(), written, officer, registered));
			version = DirectiveVersion.first(Ids.next(), id,
					new DirectiveVersion.Wording(subject, Urgency.NORMAL, request, ""), officer, registered);
			UUID file = files
				.store("file", SamplePdf.of(written.reference(), written.issuedOn(), subject, request), officer)
				.id();
			version.add(DirectiveDocument.text(Ids.next(), file, ""), officer, registered);
			versions.saveAndFlush(version);
			distribution.addAllReporting(version.getId(), district.id());
			due.forEach((evidence, days) -> jdbc
				.sql("insert into directive_step (version_id, step_id, due_on) values (?, ?, ?)")
				.params(version.getId(), steps.get(evidence),
						time.today().plusDays(issued + days + (issued == 0 ? 3 : 0)))
				.update());
		}

		private Directive.Entry numbered(UUID officer, Instant at) {
			int number = jdbc
				.sql("""
						insert into number_sequence as s (type_id, body_id, term_id, last_number) values (:type, :body, :term, 1)
						on conflict (type_id, body_id, term_id) do update set last_number = s.last_number + 1 returning last_number""")
				.param("type", entry.typeId())
				.param("body", entry.bodyId())
				.param("term", entry.termId())
				.query(Integer.class)
				.single();
			jdbc.sql("""
					insert into document_number (id, type_id, body_id, term_id, number, taken_by, taken_at)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(entry.numberId(), entry.typeId(), entry.bodyId(), entry.termId(), number, officer,
						at.atOffset(ZoneOffset.UTC))
				.update();
			return new Directive.Entry(Direction.OWN, entry.typeId(), entry.bodyId(), entry.termId(), entry.numberId(),
					"%02d-%s/BTGHU".formatted(number, entry.reference()), LocalDate.ofInstant(at, VietnamTime.ZONE),
					null);
		}

		/** How far the communes got: the further down, the less. */
		private void progress(int newSeed, int silent) {
			seed = newSeed;
			acknowledge(version, seed, issued, silent);
			for (int i = 0; i < communes.size(); i++) {
				int place = (i + seed) % communes.size();
				UnitView commune = communes.get(i);
				UUID secretary = users.get(commune.slug() + ".thuky");
				LocalDate programmed = time.today().plusDays(issued + 6 + place);
				if (due.containsKey(StepEvidence.PROGRAMME) && place < communes.size() - silent * 2
						&& !programmed.isAfter(time.today())) {
					programme(commune, secretary, programmed);
				}
				LocalDate held = time.today().plusDays(issued + 15 + place);
				if (due.containsKey(StepEvidence.CONFERENCE) && place < communes.size() - silent * 3
						&& !held.isAfter(time.today())) {
					conference(commune, secretary, held, 88 + place % 12);
				}
			}
		}

		private void programme(UnitView commune, UUID author, LocalDate day) {
			jdbc.sql(
					"""
							insert into action_programme (id, directive_id, unit_id, reference, dated_on, content, created_by, created_at,
							                              last_edited_by, last_edited_at)
							values (uuidv7(), :directive, :unit, :reference, :day, :content, :author, :at, :author, :at)""")
				.param("directive", id)
				.param("unit", commune.id())
				.param("reference", "%02d-CTr/ĐU".formatted(1 + seed))
				.param("day", day)
				.param("content",
						"Quán triệt đến mọi chi bộ; mỗi chi bộ chọn một việc làm cụ thể; sơ kết vào cuối quý (dữ liệu mẫu).")
				.param("author", author)
				.param("at", day.atTime(15, 0).atZone(VietnamTime.ZONE).toOffsetDateTime())
				.update();
		}

		private void conference(UnitView commune, UUID author, LocalDate day, int reached) {
			jdbc.sql(
					"""
							insert into step_record (id, directive_id, unit_id, step_id, done_on, reached, total, note, recorded_by, recorded_at)
							values (uuidv7(), :directive, :unit, :step, :day, :reached, 100, :note, :author, :at)""")
				.param("directive", id)
				.param("unit", commune.id())
				.param("step", steps.get(StepEvidence.CONFERENCE))
				.param("day", day)
				.param("reached", Math.min(100, reached))
				.param("note", "Hội nghị tại hội trường xã (dữ liệu mẫu)")
				.param("author", author)
				.param("at", day.atTime(16, 30).atZone(VietnamTime.ZONE).toOffsetDateTime())
				.update();
		}

	}

}
