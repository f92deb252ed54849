package vn.tuyengiao.portal.conference.domain.group;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes who is in a group by name, one statement each, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class GroupPersonBook {

	private final JdbcClient jdbc;

	/**
	 * @return whether he was not in it; of those without a record the one of that name
	 * and post in his unit
	 */
	boolean add(UUID id, UUID groupId, UUID unitId, @Nullable UUID personId, String name, String post) {
		return jdbc
			.sql("""
					insert into call_group_person (id, group_id, unit_id, person_id, name, post, position)
					select :id, :group, :unit, :person, :name, :post,
					       coalesce((select max(position) from call_group_person where group_id = :group), 0) + 1
					 where not exists (
					       select 1 from call_group_person p
					        where p.group_id = :group
					          and (p.person_id = cast(:person as uuid)
					               or cast(:person as uuid) is null and p.person_id is null and p.unit_id = :unit
					                  and plain_text(p.name) = plain_text(:name) and plain_text(p.post) = plain_text(:post)))
					""")
			.param("id", id)
			.param("group", groupId)
			.param("unit", unitId)
			.param("person", personId)
			.param("name", name)
			.param("post", post)
			.update() == 1;
	}

	void drop(UUID groupId, UUID lineId) {
		jdbc.sql("""
				delete from call_group_person where id = :id and group_id = :group
				""").param("id", lineId).param("group", groupId).update();
	}

}
