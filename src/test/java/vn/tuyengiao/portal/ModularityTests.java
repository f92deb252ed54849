package vn.tuyengiao.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private static final Path DRAWN = Path.of("target/spring-modulith-docs/components.puml");

	private static final Path KEPT = Path.of("docs/modules.puml");

	private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

	@Test
	void modulesUseOnlyWhatTheyDeclareAndFormNoCycle() {
		modules.verify();
	}

	/**
	 * What docs/architecture.md shows (modules.svg, drawn by PlantUML from modules.puml).
	 * When this fails, copy the one over the other and draw it again.
	 */
	@Test
	void thePictureOfTheModulesIsUpToDate() throws IOException {
		new Documenter(modules).writeDocumentation();
		assertThat(relations(KEPT)).isEqualTo(relations(DRAWN));
	}

	/** The generator writes them in any order. */
	private static List<String> relations(Path drawing) throws IOException {
		try (var lines = Files.lines(drawing)) {
			return lines.map(String::strip)
				.filter(line -> line.startsWith("Rel(") || line.startsWith("Component("))
				.sorted()
				.toList();
		}
	}

}
