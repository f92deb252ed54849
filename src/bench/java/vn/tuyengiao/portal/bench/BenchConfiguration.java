package vn.tuyengiao.portal.bench;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What the measured portal has more than any other: a bare page, counters, a reader. */
@Configuration(proxyBeanMethods = false)
class BenchConfiguration {

	@Bean
	@Order(0)
	SecurityFilterChain benchChain(HttpSecurity http) throws Exception {
		return http.securityMatcher("/bench/**")
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.securityContext(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	static BeanPostProcessor benchStatements() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return bean instanceof DataSource dataSource ? new Statements(dataSource) : bean;
			}
		};
	}

	/**
	 * A leader who reads everything, and tables as a quiet night leaves them, so that no
	 * housekeeping of a fresh fill falls into the figures.
	 */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	ApplicationRunner benchPreparation(JdbcClient jdbc) {
		return arguments -> {
			jdbc.sql(
					"""
							with added as (
							    insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
							    select uuidv7(), 'bench.root', 'Lãnh đạo cấp trên', password_hash, password_changed_at, created_at
							      from app_user where username = 'lanhdao'
							    on conflict do nothing
							    returning id)
							insert into role_assignment (id, user_id, role, unit_id, valid_from)
							select uuidv7(), added.id, 'LEADER', u.id, date '2015-01-01'
							  from added cross join unit u where u.parent_id is null""")
				.update();
			jdbc.sql(
					"""
							insert into plan_line (id, plan_id, position, task, field, starts_on, ends_on, lead_text, coordinating,
							                       expected_result, indicator, target, first_period_id)
							select uuidv7(), pl.id, n, 'Tuyên truyền nhiệm vụ số ' || n || ' đến từng chi bộ và khu dân cư', 'PROPAGANDA',
							       p.starts_on, p.ends_on, 'Ban Tuyên giáo', 'Mặt trận Tổ quốc và các đoàn thể',
							       'Hoàn thành đúng thời gian, đúng yêu cầu', 'Số buổi', 10 + n, pl.period_id
							  from plan pl
							  join reporting_period p on p.id = pl.period_id
							 cross join generate_series((select count(*) from plan_line l where l.plan_id = pl.id) + 1, 60) n
							 where pl.id = (%s)"""
						.formatted(LongPlanController.LONG))
				.update();
			jdbc.sql("vacuum (analyze)").update();
		};
	}

}
