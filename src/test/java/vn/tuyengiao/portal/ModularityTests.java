package vn.tuyengiao.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

	@Test
	void modulesUseOnlyWhatTheyDeclareAndFormNoCycle() {
		modules.verify();
	}

	/** Into {@code target/spring-modulith-docs}, for docs/architecture.md. */
	@Test
	void theModulesAreDrawn() {
		new Documenter(modules).writeDocumentation();
	}

}
