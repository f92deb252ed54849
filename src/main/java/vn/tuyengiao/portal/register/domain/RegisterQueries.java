package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.Register;

@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
class RegisterQueries implements Register {

	private static final String TYPES = """
			select %s from document_type t
			where exists (select 1 from document_type_use x where x.type_id = t.id and x.record_kind = any(:kinds))
			  and :day between t.valid_from and coalesce(t.valid_to, 'infinity')
			order by t.position, t.name collate "vi-x-icu", t.id
			""".formatted(RegisterRows.TYPE);

	private static final String TYPE = """
			select %s from document_type t where t.id = :id
			""".formatted(RegisterRows.TYPE);

	private static final String BODY = """
			select * from issuing_body where id = :id
			""";

	private static final String BODIES = """
			select * from issuing_body
			where %s and :day between valid_from and coalesce(valid_to, 'infinity')
			order by array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level::text),
			         position, name collate numbered, id
			""";

	private final JdbcClient jdbc;

	@Override
	public List<DocumentTypeView> typesOn(LocalDate day, RecordKind... uses) {
		return jdbc.sql(TYPES)
			.param("kinds", Arrays.stream(uses).map(RecordKind::name).toArray(String[]::new))
			.param("day", day)
			.query(RegisterRows::type)
			.list();
	}

	@Override
	public DocumentTypeView type(UUID id) {
		return jdbc.sql(TYPE)
			.param("id", id)
			.query(RegisterRows::type)
			.optional()
			.orElseThrow(() -> new NotFoundException("document type " + id));
	}

	@Override
	public IssuingBodyView body(UUID id) {
		return jdbc.sql(BODY)
			.param("id", id)
			.query(RegisterRows::body)
			.optional()
			.orElseThrow(() -> new NotFoundException("issuing body " + id));
	}

	@Override
	public List<IssuingBodyView> ownBodiesOn(UUID unitId, LocalDate day) {
		return bodies("unit_id = :unit", unitId, day).query(RegisterRows::body).list();
	}

	@Override
	public List<IssuingBodyView> incomingBodiesOn(UUID unitId, LocalDate day) {
		return bodies("""
				(unit_id is null or unit_id in (select c.ancestor_id from unit_closure c
				                                where c.descendant_id = :unit and c.depth > 0))
				""", unitId, day).query(RegisterRows::body).list();
	}

	private StatementSpec bodies(String condition, UUID unitId, LocalDate day) {
		return jdbc.sql(BODIES.formatted(condition)).param("unit", unitId).param("day", day);
	}

}
