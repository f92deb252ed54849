package vn.tuyengiao.portal.bench;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which plan has sixty tasks: one that both readers see. */
@RestController
@RequiredArgsConstructor
class LongPlanController {

	/** Its id, in SQL. */
	static final String LONG = """
			select longest.id from plan longest join unit u on u.id = longest.unit_id
			 where u.slug = 'donghoa' and longest.status = 'ACCEPTED' order by longest.id limit 1""";

	private final JdbcClient jdbc;

	@GetMapping("/bench/long-plan")
	String id() {
		return jdbc.sql(LONG).query(String.class).single();
	}

}
