package vn.tuyengiao.portal.testing;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;

/**
 * Document types, issuing bodies and required steps for tests, written straight into the
 * database and valid since 2011. Each comes after those before it in its list.
 */
public class Catalogues {

	private final JdbcClient jdbc;

	private int position;

	public Catalogues(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Registered, attached as guidance and issued by boards. */
	public UUID type(String name, String abbreviation) {
		return type(name, abbreviation, true, true, true);
	}

	/** Registered and never issued by a board, as a directive or a resolution. */
	public UUID committeeType(String name, String abbreviation) {
		return type(name, abbreviation, true, false, false);
	}

	/**
	 * @param abbreviation null: bears no number
	 */
	public UUID type(String name, String abbreviation, boolean registered, boolean guidance, boolean byBoard) {
		UUID id = Ids.next();
		jdbc.sql("""
				insert into document_type (id, name, abbreviation, by_board, position, valid_from)
				values (?, ?, ?, ?, ?, date '2011-01-01')
				""").params(id, name, abbreviation, byBoard, ++position).update();
		if (registered) {
			use(id, "INCOMING_DIRECTIVE");
			use(id, "OWN_DIRECTIVE");
		}
		if (guidance) {
			use(id, "GUIDANCE");
		}
		return id;
	}

	/** Records of the kind bear the type. */
	public void use(UUID type, String recordKind) {
		jdbc.sql("insert into document_type_use (type_id, record_kind) values (?, ?)")
			.params(type, recordKind)
			.update();
	}

	/** A committee of the unit's own. */
	public UUID committee(UnitView unit, String name, String suffix) {
		return body(unit, name, suffix, false);
	}

	/** A propaganda board of the unit's own. */
	public UUID board(UnitView unit, String name, String suffix) {
		return body(unit, name, suffix, true);
	}

	/** A central body whose documents only come in. */
	public UUID incoming(String name, String suffix) {
		return body(null, name, suffix, false);
	}

	public UUID step(String name, String evidence, int days) {
		UUID id = Ids.next();
		jdbc.sql("""
				insert into required_step (id, name, evidence, days, position, valid_from)
				values (?, ?, ?, ?, ?, date '2011-01-01')
				""").params(id, name, evidence, days, ++position).update();
		return id;
	}

	private UUID body(UnitView unit, String name, String suffix, boolean board) {
		UUID id = Ids.next();
		String level = unit == null ? "CENTRAL" : switch (unit.kind()) {
			case CENTRAL, PROVINCE, DISTRICT -> unit.kind().name();
			case COMMUNE, TOWNSHIP, WARD -> "COMMUNE";
		};
		jdbc.sql("""
				insert into issuing_body (id, name, suffix, level, board, unit_id, position, valid_from)
				values (?, ?, ?, ?, ?, ?::uuid, ?, date '2011-01-01')
				""")
			.params(id, name, suffix, level, board, unit == null ? null : unit.id().toString(), ++position)
			.update();
		return id;
	}

}
