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
	 * @param moves how often the conference had been moved when it was answered
	 * @return false if somebody changed it since {@code version}
	 */
	public boolean reply(UUID id, long version, InviteeReply reply, String delegate, String delegatePost, String reason,
			UUID by, Instant at, int moves) {
		boolean none = reply == InviteeReply.NONE;
		return jdbc.sql("""
				update conference_invitee
				   set reply = :reply, delegate_name = :delegate, delegate_post = :post, reason = :reason,
				       replied_by = :by, replied_at = :at, replied_moves = :moves, version = version + 1
				 where id = :id and version = :version
				""")
			.param("id", id)
			.param("version", version)
			.param("reply", reply.name())
			.param("delegate", delegate)
			.param("post", delegatePost)
			.param("reason", reason)
			.param("by", none ? null : by)
			.param("at", none ? null : Rows.utc(at))
			.param("moves", moves)
			.update() == 1;
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

}
