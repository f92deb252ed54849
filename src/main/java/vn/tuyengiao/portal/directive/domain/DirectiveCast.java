package vn.tuyengiao.portal.directive.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.UnitView;

/**
 * Who and what the stories of sample directives are about.
 *
 * @param types by abbreviation, or by name where they have none
 * @param bodies by name
 * @param users by the name they sign in with
 */
record DirectiveCast(UnitView district, List<UnitView> communes, Map<String, UUID> types, Map<String, UUID> bodies,
		Map<StepEvidence, UUID> steps, Map<String, UUID> users) {

	private static final List<String> TYPES = List.of("CT", "NQ", "KL", "TB", "KH", "HD", "ĐHTT");

	private static final List<StepEvidence> STEPS = List.of(StepEvidence.ACKNOWLEDGEMENT, StepEvidence.PROGRAMME,
			StepEvidence.CONFERENCE, StepEvidence.PLAN);

	static DirectiveCast of(UnitView district, List<UnitView> communes, JdbcClient jdbc) {
		DirectiveCast cast = new DirectiveCast(district, communes, new HashMap<>(), new HashMap<>(),
				new LinkedHashMap<>(), new HashMap<>());
		jdbc.sql("select coalesce(abbreviation, name) as short, id from document_type where valid_to is null")
			.query(row -> {
				cast.types.put(row.getString("short"), row.getObject("id", UUID.class));
			});
		jdbc.sql("select name, id from issuing_body where valid_to is null").query(row -> {
			cast.bodies.put(row.getString("name"), row.getObject("id", UUID.class));
		});
		jdbc.sql("select evidence, id from required_step where valid_to is null order by position desc").query(row -> {
			cast.steps.put(StepEvidence.valueOf(row.getString("evidence")), row.getObject("id", UUID.class));
		});
		jdbc.sql("select username, id from app_user").query(row -> {
			cast.users.put(row.getString("username"), row.getObject("id", UUID.class));
		});
		return cast;
	}

	boolean complete() {
		return !communes.isEmpty() && users.containsKey("lanhdao") && types.keySet().containsAll(TYPES)
				&& steps.keySet().containsAll(STEPS);
	}

	UUID officer() {
		return users.get("chuyenvien");
	}

	UUID leader() {
		return users.get("lanhdao");
	}

	UUID secretary(UnitView commune) {
		return users.get(commune.slug() + ".thuky");
	}

}
