package vn.tuyengiao.portal.register.sample;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.register.BodyLevel;

/** Writes sample bodies, which no administrator is signed in to add. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SampleBodyBook {

	private final JdbcClient jdbc;

	/** Whether the unit has a body; nobody adds one until the transaction ends. */
	boolean lockAndFind(UUID unitId) {
		jdbc.sql("""
				lock table issuing_body in share row exclusive mode
				""").update();
		return jdbc.sql("""
				select exists (select 1 from issuing_body where unit_id = :unit)
				""").param("unit", unitId).query(Boolean.class).single();
	}

	/** Adds one after all others. */
	void add(String name, String suffix, BodyLevel level, boolean board, @Nullable UUID unitId) {
		jdbc.sql("""
				insert into issuing_body (id, name, suffix, level, board, unit_id, position, valid_from)
				select :id, :name, :suffix, :level, :board, cast(:unit as uuid), coalesce(max(position), 0) + 10,
				       date '2015-07-01'
				from issuing_body
				""")
			.param("id", Ids.next())
			.param("name", name)
			.param("suffix", suffix)
			.param("level", level.name())
			.param("board", board)
			.param("unit", unitId == null ? null : unitId.toString())
			.update();
	}

}
