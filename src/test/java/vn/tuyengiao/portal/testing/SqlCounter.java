package vn.tuyengiao.portal.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts the SQL statements that go to the database, those of the session and of the
 * signed-in user included. A batch is one statement, as it is one round trip.
 */
public final class SqlCounter {

	private final ThreadLocal<List<String>> ofThisThread = new ThreadLocal<>();

	private volatile List<String> ofAllThreads;

	/**
	 * The statements that the action runs in the calling thread, in their order: a
	 * {@code MockMvcTester} request runs there as a whole.
	 */
	public List<String> statementsOf(Callable<?> action) throws Exception {
		List<String> statements = new ArrayList<>();
		ofThisThread.set(statements);
		try {
			action.call();
		}
		finally {
			ofThisThread.remove();
		}
		return List.copyOf(statements);
	}

	/**
	 * The statements of all threads while the action runs: for requests over a real
	 * connection. Background work is counted too.
	 */
	public List<String> statementsOfAllThreadsDuring(Callable<?> action) throws Exception {
		List<String> statements = Collections.synchronizedList(new ArrayList<>());
		ofAllThreads = statements;
		try {
			action.call();
		}
		finally {
			ofAllThreads = null;
		}
		synchronized (statements) {
			return List.copyOf(statements);
		}
	}

	DataSource watch(DataSource dataSource) {
		return ProxyDataSourceBuilder.create(dataSource).listener(new Listener()).build();
	}

	private void count(String sql) {
		List<String> own = ofThisThread.get();
		if (own != null) {
			own.add(sql);
		}
		List<String> all = ofAllThreads;
		if (all != null) {
			all.add(sql);
		}
	}

	private final class Listener implements QueryExecutionListener {

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			// counted when it is done
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			count(String.join("; ", queries.stream().map(QueryInfo::getQuery).distinct().toList()));
		}

	}

}
