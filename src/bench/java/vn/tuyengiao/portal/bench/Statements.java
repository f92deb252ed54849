package vn.tuyengiao.portal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts statements while it is asked to; otherwise connections go out as they are, so
 * that the counting is not measured.
 */
class Statements extends DelegatingDataSource {

	static final AtomicLong COUNT = new AtomicLong();

	static volatile boolean counting;

	private final DataSource counted;

	Statements(DataSource target) {
		super(target);
		this.counted = ProxyDataSourceBuilder.create(target).listener(new Listener()).build();
	}

	@Override
	public Connection getConnection() throws SQLException {
		return counting ? counted.getConnection() : super.getConnection();
	}

	private static final class Listener implements QueryExecutionListener {

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			// counted when it is done
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			COUNT.incrementAndGet();
		}

	}

}
