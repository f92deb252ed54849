package vn.tuyengiao.portal.conference.domain.invitee;

import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Writes those who are called, of whom a conference has thousands, one statement each, in
 * the caller's transaction. Who asks has checked access and what is written.
 */
@Component
@RequiredArgsConstructor
public class InviteeBook {

	private final JdbcClient jdbc;

	/**
	 * Somebody whom his unit names, or who came without being called.
	 * @return whether there was none of that id, and none called who is the same person
	 */
	public boolean add(UUID id, UUID conferenceId, UUID venueId, UUID unitId, @Nullable UUID personId, String name,
			String post, InviteeOrigin origin) {
		return jdbc
			.sql("""
					insert into conference_invitee (id, conference_id, venue_id, unit_id, person_id, name, post, origin, exempt)
					select :id, c.id, :venue, :unit, cast(:person as uuid), :name, :post, :origin,
					       coalesce((select x.reason from member_exemption x where x.person_id = :person
					                    and c.held_on between x.valid_from and coalesce(x.valid_to, 'infinity') order by x.valid_from desc limit 1), '')
					  from conference c where c.id = :conference
					on conflict do nothing
					""")
			.param("id", id)
			.param("conference", conferenceId)
			.param("venue", venueId)
			.param("unit", unitId)
			.param("person", personId)
			.param("name", name)
			.param("post", post)
			.param("origin", origin.name())
			.update() == 1;
	}

	/**
	 * What is answered for him; what does not belong to the answer is empty.
	 * @return false if somebody changed it since {@code version}
	 */
	public boolean answer(UUID id, long version, GivenReply given) {
		boolean none = given.reply() == InviteeReply.NONE;
		return jdbc
			.sql("""
					update conference_invitee
					   set reply = :reply, delegate_name = :delegate, delegate_post = :post, reason = :reason,
					       replied_by = :by, replied_for = :onBehalf, replied_at = :at, replied_moves = :moves, version = version + 1
					 where id = :id and version = :version
					""")
			.param("id", id)
			.param("version", version)
			.param("reply", given.reply().name())
			.param("delegate", given.delegate())
			.param("post", given.delegatePost())
			.param("reason", given.reason())
			.param("by", none ? null : given.by())
			.param("onBehalf", !none && given.onBehalf())
			.param("at", none ? null : Rows.utc(given.at()))
			.param("moves", given.moves())
			.update() == 1;
	}

	/**
	 * The same for all of a unit who are called and have no answer yet.
	 * @return how many
	 */
	public int comeAll(UUID conferenceId, UUID unitId, GivenReply given) {
		return jdbc
			.sql("""
					update conference_invitee
					   set reply = 'COMES', replied_by = :by, replied_for = :onBehalf, replied_at = :at, replied_moves = :moves,
					       version = version + 1
					 where conference_id = :conference and unit_id = :unit and origin <> 'WALK_IN' and reply = 'NONE'
					""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param("by", given.by())
			.param("onBehalf", given.onBehalf())
			.param("at", Rows.utc(given.at()))
			.param("moves", given.moves())
			.update();
	}

	/** What a unit answered before the conference was moved holds as it is. */
	public void confirm(UUID conferenceId, UUID unitId, int moves) {
		jdbc.sql("""
				update conference_invitee set replied_moves = :moves, version = version + 1
				 where conference_id = :conference and unit_id = :unit and reply <> 'NONE' and replied_moves < :moves
				""").param("conference", conferenceId).param("unit", unitId).param("moves", moves).update();
	}

	/** He is taken off again, as his unit had named him or he was noted by mistake. */
	public void remove(UUID id) {
		jdbc.sql("""
				delete from conference_invitee where id = :id and origin <> 'CALLED'
				""").param("id", id).update();
	}

	/** Whether he handed in an essay. */
	public void essay(UUID id, boolean handedIn) {
		jdbc.sql("""
				update conference_invitee set essay = :essay where id = :id and essay <> :essay
				""").param("id", id).param("essay", handedIn).update();
	}

	/**
	 * A user says at the door that this is him.
	 * @return false if another said so before, or he is somebody else at that conference
	 */
	public boolean claim(UUID id, UUID userId) {
		return jdbc.sql("""
				update conference_invitee i set user_id = :user
				 where i.id = :id and (i.user_id is null or i.user_id = :user)
				   and not exists (select 1 from conference_invitee o
				                    where o.conference_id = i.conference_id and o.user_id = :user and o.id <> i.id)
				""").param("id", id).param("user", userId).update() == 1;
	}

	/**
	 * An answer, and who gave it.
	 *
	 * @param onBehalf somebody above, for his unit
	 * @param moves how often the conference had been moved when it was answered
	 */
	public record GivenReply(InviteeReply reply, String delegate, String delegatePost, String reason, UUID by,
			boolean onBehalf, Instant at, int moves) {
	}

}
