package vn.tuyengiao.portal.file.domain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.SampleFiles;
import vn.tuyengiao.portal.testing.TestDatabase;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FileHeapTests {

	private static final int ALMOST_25_MB = 25 * 1024 * 1024 - 400_000;

	@TempDir
	Path folder;

	static Stream<Arguments> large() {
		return Stream.of(arguments(FileKind.PDF, SampleFiles.heavyPdf(ALMOST_25_MB, "Chỉ thị")),
				arguments(FileKind.DOC, SampleFiles.heavyDoc(ALMOST_25_MB, "Chỉ thị")),
				arguments(FileKind.PPT, SampleFiles.heavyPpt(ALMOST_25_MB, "Chỉ thị")),
				arguments(FileKind.XLS, SampleFiles.heavyXls(ALMOST_25_MB, "Chỉ thị")));
	}

	@ParameterizedTest
	@MethodSource("large")
	@Timeout(300)
	void largestFileGoesInAndOutWithThirtyTwoMegabytesToSpare(FileKind kind, byte[] contents) throws Exception {
		Path large = Files.write(folder.resolve("large"), contents);
		assertThat(Files.size(large)).isBetween(25_000_000L, 25L * 1024 * 1024);
		JdbcConnectionDetails database = TestDatabase.newDatabase();
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(database.getJdbcUrl());
		source.setUser(database.getUsername());
		source.setPassword(database.getPassword());
		UUID user = new Users(JdbcClient.create(source)).user("chuyenvien");
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx96m", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-cp", classPath,
				FileHeapChild.class.getName(), database.getJdbcUrl(), database.getUsername(), database.getPassword(),
				user.toString(), large.toString())
			.redirectErrorStream(true)
			.start();
		try {
			List<String> said = child.inputReader().lines().toList();
			assertThat(child.waitFor()).as(String.join("\n", said)).isZero();
			assertThat(said).contains("SAME true",
					"STORED " + Files.size(large) + " true " + (kind == FileKind.PDF ? 1 : 0));
			assertThat(said).anySatisfy(line -> assertThat(line).startsWith("FREE 33"));
		}
		finally {
			child.destroyForcibly();
		}
	}

}
