package vn.tuyengiao.portal.directive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.SessionRepository;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.directive.domain.issue.IssueService;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration.RegisterDirective;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.Catalogues;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.Users;

/**
 * The people of a district and its communes, and what they do with directives, for tests:
 * a secretary at each of two communes; an officer, a colleague of his, two leaders and an
 * observer at the district. Directives come in from the Politburo; the district's board
 * numbers its own guidance.
 */
public class DirectiveDesk {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final DirectiveRegistration registration;

	private final IssueService issuing;

	private final DistributionService distribution;

	private final DirectiveDocumentService documents;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	private final Users users;

	public final Organizations organizations;

	public final Organizations.Tree tree;

	public final UUID board;

	public final UUID secretary;

	public final UUID otherSecretary;

	public final UUID officer;

	public final UUID colleague;

	public final UUID leader;

	public final UUID otherLeader;

	public final UUID observer;

	public final UUID chiThi;

	public final UUID huongDan;

	public final UUID deCuong;

	public final UUID politburo;

	public final UUID acknowledgement;

	public final UUID programme;

	public final UUID conference;

	public final UUID planLines;

	/** In an empty portal. */
	public DirectiveDesk(ApplicationContext portal) {
		this(portal, new Organizations(portal.getBean(JdbcClient.class), portal));
	}

	private DirectiveDesk(ApplicationContext portal, Organizations organizations) {
		this(portal, organizations, organizations.tree());
		for (int year = 2015; year <= 2025; year += 5) {
			organizations.term(year);
		}
	}

	/** In a portal that has the tree and the terms already. */
	public DirectiveDesk(ApplicationContext portal, Organizations organizations, Organizations.Tree tree) {
		registration = portal.getBean(DirectiveRegistration.class);
		issuing = portal.getBean(IssueService.class);
		distribution = portal.getBean(DistributionService.class);
		documents = portal.getBean(DirectiveDocumentService.class);
		jdbc = portal.getBean(JdbcClient.class);
		time = portal.getBean(VietnamTime.class);
		users = new Users(jdbc, portal.getBean(SessionRepository.class));
		this.organizations = organizations;
		this.tree = tree;
		Catalogues catalogues = new Catalogues(jdbc);
		chiThi = catalogues.committeeType("Chỉ thị", "CT");
		huongDan = catalogues.type("Hướng dẫn", "HD");
		deCuong = catalogues.type("Đề cương tuyên truyền", null, false, true, true);
		politburo = catalogues.incoming("Bộ Chính trị", "TW");
		board = catalogues.board(tree.district(), "Ban Tuyên giáo Huyện ủy", "BTGHU");
		acknowledgement = catalogues.step("Xác nhận đã nhận", "ACKNOWLEDGEMENT", 3);
		programme = catalogues.step("Chương trình hành động", "PROGRAMME", 20);
		conference = catalogues.step("Hội nghị quán triệt", "CONFERENCE", 30);
		planLines = catalogues.step("Đưa vào kế hoạch", "PLAN", 45);
		secretary = users.holding(Role.BOARD_SECRETARY, tree.first());
		otherSecretary = users.holding(Role.BOARD_SECRETARY, tree.second());
		officer = users.holding(Role.OFFICER, tree.district());
		colleague = users.holding(Role.OFFICER, tree.district());
		leader = users.holding(Role.LEADER, tree.district());
		otherLeader = users.holding(Role.LEADER, tree.district());
		observer = users.holding(Role.OBSERVER, tree.district());
	}

	/** Registered by the officer, with its text, still without recipients. */
	public UUID registered(String reference, String subject) {
		UUID id = as(officer,
				() -> registration.register(new RegisterDirective(Ids.next(), tree.district().id(), Direction.INCOMING,
						chiThi, politburo, reference, TODAY.minusDays(30), TODAY.minusDays(20), subject, Urgency.NORMAL,
						"Quán triệt đến mọi chi bộ")));
		as(officer, () -> {
			documents.addText(id, Ids.next(), "", file(reference.replace('/', '-') + ".pdf"));
			return null;
		});
		look(id);
		return id;
	}

	/**
	 * The officer looks at the first pages of those files that the portal cannot read.
	 */
	public void look(UUID id) {
		record Unlooked(UUID document, UUID file) {
		}
		for (Unlooked each : jdbc.sql("""
				select x.id as document, f.id as file from directive_document x
				  join stored_file f on f.id = x.file_id and f.unchecked
				  join directive_version v on v.id = x.version_id and v.issued_at is null
				 where v.directive_id = ?""").param(id).query(Unlooked.class).list()) {
			as(officer, () -> {
				documents.lookedAt(id, each.document(), each.file(), true);
				return null;
			});
		}
	}

	/** To the first commune to carry out, to the second to know. */
	public void distribute(UUID id) {
		distribute(id, Map.of(tree.first().id(), RecipientKind.CARRY_OUT, tree.second().id(), RecipientKind.TO_KNOW));
	}

	public void distribute(UUID id, Map<UUID, RecipientKind> recipients) {
		as(officer, () -> {
			distribution.distribute(new DistributionService.Distribute(id, distribution.choice(id).draft().version(),
					recipients, Map.of(acknowledgement, TODAY.plusDays(3), programme, TODAY.plusDays(20), conference,
							TODAY.plusDays(30), planLines, TODAY.plusDays(45))));
			return null;
		});
	}

	public void issue(UUID id) {
		look(id);
		as(leader, () -> {
			issuing.issue(id, draft(id), lock(draft(id)));
			return null;
		});
	}

	/** In force at both communes. */
	public UUID issued(String reference, String subject) {
		UUID id = registered(reference, subject);
		distribute(id);
		issue(id);
		return id;
	}

	/** The version in preparation. */
	public UUID draft(UUID id) {
		return jdbc.sql("select id from directive_version where directive_id = ? and issued_at is null")
			.param(id)
			.query(UUID.class)
			.single();
	}

	/**
	 * What a form of the version carries, so that nobody writes over what he has not
	 * read.
	 */
	public long lock(UUID version) {
		return jdbc.sql("select version from directive_version where id = ?").param(version).query(Long.class).single();
	}

	/** The version in force. */
	public UUID current(UUID id) {
		return jdbc
			.sql("""
					select v.id from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
					where d.id = ?""")
			.param(id)
			.query(UUID.class)
			.single();
	}

	/** The day on which the unit did the step; null while it owes it. */
	public LocalDate doneOn(UUID id, UnitView unit, UUID step) {
		return jdbc.sql("select done_on from directive_duty where directive_id = ? and unit_id = ? and step_id = ?")
			.params(id, unit.id(), step)
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list()
			.get(0);
	}

	/** A small picture, as a scan of a document. */
	public static Upload file(String name) {
		return upload(name, png());
	}

	/** Two empty pages. */
	public static Upload pdf(String name) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.addPage(new PDPage());
			document.save(bytes);
			return upload(name, bytes.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Upload upload(String name, byte[] bytes) {
		return new Upload() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(bytes);
			}

		};
	}

	public static byte[] png() {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public <T> T as(UUID user, Supplier<T> step) {
		users.actAs(user, time);
		try {
			return step.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	public Users users() {
		return users;
	}

}
