package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
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
import vn.tuyengiao.portal.register.Register;

@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
class RegisterQueries implements Register {

	private static final String TYPES = """
			select * from document_type
			where %s and :day between valid_from and coalesce(valid_to, 'infinity')
			order by position, name collate "vi-x-icu", id
			""";

	private static final String BODIES = """
			select * from issuing_body
			where %s and :day between valid_from and coalesce(valid_to, 'infinity')
			order by array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level::text),
			         position, name collate "vi-x-icu", id
			""";

	private final JdbcClient jdbc;

	@Override
	public List<DocumentTypeView> registrableOn(LocalDate day) {
		return types("registered", day);
	}

	@Override
	public List<DocumentTypeView> guidanceOn(LocalDate day) {
		return types("guidance", day);
	}

	@Override
	public DocumentTypeView type(UUID id) {
		return jdbc.sql("select * from document_type where id = :id")
			.param("id", id)
			.query(RegisterRows::type)
			.optional()
			.orElseThrow(() -> new NotFoundException("document type " + id));
	}

	@Override
	public IssuingBodyView body(UUID id) {
		return jdbc.sql("select * from issuing_body where id = :id")
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

	private List<DocumentTypeView> types(String condition, LocalDate day) {
		return jdbc.sql(TYPES.formatted(condition)).param("day", day).query(RegisterRows::type).list();
	}

	private StatementSpec bodies(String condition, UUID unitId, LocalDate day) {
		return jdbc.sql(BODIES.formatted(condition)).param("unit", unitId).param("day", day);
	}

}
