package vn.tuyengiao.portal.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tuyengiao.portal.account.domain.access.SessionTicket;
import vn.tuyengiao.portal.account.web.session.FormTokens;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Makes a conference that is held right now at very many venues, with a clerk of each who
 * is signed in already, and says afterwards what of its attendance was kept.
 */
@RestController
@RequiredArgsConstructor
class LoadController {

	private final JdbcClient jdbc;

	private final SessionRepository<? extends Session> sessions;

	private final TransactionTemplate transaction;

	/**
	 * A line for the conference (its id, its session, the host's cookie), then one for
	 * each venue: its id, its clerk's cookie and form token, and those who are called to
	 * it.
	 */
	@PostMapping("/bench/conference")
	String make(@RequestParam int venues, @RequestParam int people) {
		UUID id = UUID.randomUUID();
		transaction.executeWithoutResult(status -> write(id, venues, people));
		jdbc.sql("vacuum (analyze) conference_invitee").update();
		jdbc.sql("vacuum (analyze) conference_venue").update();
		jdbc.sql("vacuum (analyze) attendance").update();
		SignedIn host = signIn(user("chuyenvien.load"));
		StringBuilder answer = new StringBuilder(id + " " + id + " " + host.cookie() + "\n");
		jdbc.sql(
				"""
						select v.id, u.id as user_id, array_to_string(array(select i.id from conference_invitee i where i.venue_id = v.id order by i.id), ',') as called
						  from conference_venue v join unit n on n.id = v.unit_id join app_user u on u.username = 'load.' || n.slug
						 where v.conference_id = ? order by v.position
						""")
			.param(id)
			.query(row -> {
				SignedIn clerk = signIn(user(row.getObject("user_id", UUID.class)));
				answer.append(row.getString("id"))
					.append(' ')
					.append(clerk.cookie())
					.append(' ')
					.append(clerk.token())
					.append(' ')
					.append(row.getString("called"))
					.append('\n');
			});
		return answer.toString();
	}

	/** Rows of the attendance, distinct people in them, those who are there. */
	@GetMapping("/bench/attendance")
	String kept(@RequestParam UUID conference) {
		return jdbc.sql("""
				select count(*) || ' ' || count(distinct invitee_id) || ' ' || count(*) filter (where state <> 'ABSENT')
				  from attendance where session_id = ?
				""").param(conference).query(String.class).single();
	}

	private void write(UUID id, int venues, int people) {
		LocalDate today = LocalDate.now(VietnamTime.ZONE);
		jdbc.sql(
				"""
						with added as (
						    insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
						    select uuidv7(), 'chuyenvien.load', 'Chuyên viên cấp trên', password_hash, password_changed_at, created_at
						      from app_user where username = 'lanhdao' on conflict do nothing returning id)
						insert into role_assignment (id, user_id, role, unit_id, valid_from)
						select uuidv7(), added.id, 'OFFICER', u.id, date '2015-01-01' from added cross join unit u where u.parent_id is null
						""")
			.update();
		jdbc.sql(
				"""
						with added as (
						    insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
						    select uuidv7(), 'load.' || u.slug, 'Thư ký ' || u.short_name, l.password_hash, l.password_changed_at, l.created_at
						      from unit u join app_user l on l.username = 'lanhdao'
						     where u.reporting order by u.id limit :venues
						    on conflict do nothing returning id, username)
						insert into role_assignment (id, user_id, role, unit_id, valid_from)
						select uuidv7(), added.id, 'BOARD_SECRETARY', u.id, date '2015-01-01'
						  from added join unit u on u.slug = substr(added.username, 6)
						""")
			.param("venues", venues)
			.update();
		jdbc.sql(
				"""
						insert into conference (id, unit_id, kind_id, title, status, held_on, begins_at, ends_at, called, sent_at, sent_by, door_key,
						                        created_by, created_at, last_edited_by, last_edited_at)
						select :id, t.id, (select k.id from conference_kind k order by k.position limit 1), 'Hội nghị nhiều điểm cầu', 'IN_SESSION', :day,
						       time '00:01', time '23:59', true, now(), u.id, decode('00', 'hex'), u.id, now(), u.id, now()
						  from app_user u cross join unit t where u.username = 'chuyenvien.load' and t.parent_id is null
						""")
			.param("id", id)
			.param("day", today)
			.update();
		jdbc.sql(
				"""
						insert into conference_session (id, conference_id, held_on, begins_at, ends_at) values (:id, :id, :day, time '00:01', time '23:59')
						""")
			.param("id", id)
			.param("day", today)
			.update();
		jdbc.sql("""
				insert into conference_venue (id, conference_id, unit_id, name, position)
				select uuidv7(), :id, u.id, u.short_name, row_number() over (order by u.id)
				  from (select * from unit where reporting order by id limit :venues) u
				""").param("id", id).param("venues", venues).update();
		jdbc.sql("""
				insert into called_unit (conference_id, unit_id, venue_id)
				select conference_id, unit_id, id from conference_venue where conference_id = :id
				""").param("id", id).update();
		jdbc.sql("""
				insert into conference_invitee (id, conference_id, venue_id, unit_id, name, post, origin)
				select uuidv7(), v.conference_id, v.id, v.unit_id, 'Nguyễn Văn ' || n, 'Đảng viên', 'CALLED'
				  from conference_venue v cross join generate_series(1, :people) n where v.conference_id = :id
				""").param("id", id).param("people", people).update();
	}

	private Person user(String username) {
		return jdbc.sql("select id, username, password_changed_at from app_user where username = ?")
			.param(username)
			.query((row, number) -> new Person(row.getObject("id", UUID.class), row.getString("username"),
					row.getTimestamp("password_changed_at").toInstant()))
			.single();
	}

	private Person user(UUID id) {
		return jdbc.sql("select id, username, password_changed_at from app_user where id = ?")
			.param(id)
			.query((row, number) -> new Person(row.getObject("id", UUID.class), row.getString("username"),
					row.getTimestamp("password_changed_at").toInstant()))
			.single();
	}

	private SignedIn signIn(Person person) {
		return signIn(sessions, person);
	}

	private static <S extends Session> SignedIn signIn(SessionRepository<S> sessions, Person person) {
		S session = sessions.createSession();
		String token = UUID.randomUUID().toString();
		session.setAttribute(SessionTicket.ATTRIBUTE,
				new SessionTicket(person.id(), person.username(), person.passwordChangedAt(), Instant.now()).text());
		session.setAttribute(FormTokens.ATTRIBUTE, token);
		sessions.save(session);
		return new SignedIn(Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)),
				sent(token));
	}

	/** As a form sends it: a mask of zeros, and the token masked with it. */
	private static String sent(String token) {
		byte[] plain = token.getBytes(StandardCharsets.UTF_8);
		byte[] masked = new byte[plain.length * 2];
		System.arraycopy(plain, 0, masked, plain.length, plain.length);
		return Base64.getUrlEncoder().encodeToString(masked);
	}

	private record Person(UUID id, String username, Instant passwordChangedAt) {
	}

	private record SignedIn(String cookie, String token) {
	}

}
