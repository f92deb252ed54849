package vn.tuyengiao.portal.directive;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The rooms of the module, in the order that docs/architecture.md shows. */
class DirectiveRoomsTests {

	private static final String DOMAIN = "vn.tuyengiao.portal.directive.domain.";

	private static final List<String> ROOMS = List.of("step", "sight", "recipient", "duty", "version", "distribution",
			"receipt", "fulfilment", "sheet", "told", "owed", "issue", "unit", "list", "matrix", "thread", "reach",
			"reference");

	private static final JavaClasses DIRECTIVE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.tuyengiao.portal.directive");

	@Test
	void aRoomUsesOnlyThoseBeforeIt() {
		for (int i = 0; i < ROOMS.size(); i++) {
			String[] after = ROOMS.subList(i + 1, ROOMS.size())
				.stream()
				.map(room -> DOMAIN + room)
				.toArray(String[]::new);
			noClasses().that()
				.resideInAPackage(DOMAIN + ROOMS.get(i))
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(after)
				.allowEmptyShould(false)
				.check(DIRECTIVE);
		}
	}

	@Test
	void everyClassStandsInARoomOfTheOrder() {
		List<String> known = ROOMS.stream().map(room -> DOMAIN + room).toList();
		List<String> strangers = DIRECTIVE.stream()
			.map(JavaClass::getPackageName)
			.filter(name -> name.startsWith(DOMAIN) && !known.contains(name))
			.distinct()
			.toList();
		assertThat(strangers).isEmpty();
	}

	@Test
	void theRoomsOfThePagesUseWhatTheyShareAndNotEachOther() {
		noClasses().that()
			.resideInAPackage("vn.tuyengiao.portal.directive.web")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("vn.tuyengiao.portal.directive.web.*")
			.check(DIRECTIVE);
		slices().matching("vn.tuyengiao.portal.directive.web.(*)..").should().notDependOnEachOther().check(DIRECTIVE);
	}

	@Test
	void entitiesAndTheirRepositoriesAreClosedInTheirRoom() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or(assignableTo(Repository.class))
			.should()
			.notHaveModifier(JavaModifier.PUBLIC)
			.check(DIRECTIVE);
	}

}
