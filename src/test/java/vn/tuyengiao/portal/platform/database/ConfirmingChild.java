package vn.tuyengiao.portal.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A process of its own that commits one row after the other, until it is killed. */
final class ConfirmingChild {

	private ConfirmingChild() {
	}

	public static void main(String[] args) throws Exception {
		EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabaseTests.settings(Path.of(args[0])));
		try (Connection connection = EmbeddedDatabaseTests.connect(database);
				Statement statement = connection.createStatement()) {
			statement.execute("create table confirmed (number int primary key)");
			try (PreparedStatement insert = connection.prepareStatement("insert into confirmed values (?)")) {
				for (int number = 1;; number++) {
					insert.setInt(1, number);
					insert.executeUpdate();
					System.out.println("CONFIRMED " + number);
				}
			}
		}
	}

}
