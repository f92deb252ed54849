package vn.tuyengiao.portal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

class ArchitectureTests {

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.tuyengiao.portal");

	@Test
	void pagesNeverSeeEntitiesOrTheDatabase() {
		check(noClasses().that()
			.resideInAPackage("..web..")
			.should()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class));
		check(noClasses().that()
			.resideInAPackage("..web..")
			.should()
			.dependOnClassesThat(assignableTo(Repository.class).or(assignableTo(JdbcClient.class))));
	}

	@Test
	void theRulesOfTheWorkKnowNothingOfPages() {
		check(noClasses().that()
			.resideInAPackage("..domain..")
			.should()
			.dependOnClassesThat(
					resideInAPackage("..portal..web..").or(resideInAPackage("org.springframework.web.servlet.."))
						.or(resideInAPackage("jakarta.servlet.."))));
	}

	@Test
	void whatAModulePublishesDoesNotExposeItsInside() {
		check(noClasses()
			.that(not(resideInAPackage("..domain..")).and(not(resideInAPackage("..web..")))
				.and(not(resideInAPackage("..sample..")))
				.and(not(resideInAPackage("..platform.."))))
			.should()
			.dependOnClassesThat(resideInAPackage("vn.tuyengiao.portal..domain..")));
	}

	@Test
	void controllersAndServicesStandInTheirLayer() {
		check(classes().that().areAnnotatedWith(Controller.class).should().resideInAPackage("..web.."));
		check(classes().that()
			.areAnnotatedWith(Service.class)
			.and(not(resideInAPackage("..platform..")))
			.should()
			.resideInAPackage("..domain.."));
	}

	@Test
	void transactionsBelongToServices() {
		check(noClasses().that().resideInAPackage("..web..").should().beAnnotatedWith(Transactional.class));
		check(noMethods().that()
			.areDeclaredInClassesThat()
			.resideInAPackage("..web..")
			.should()
			.beAnnotatedWith(Transactional.class));
	}

	@Test
	void entitiesStayInTheirModule() {
		check(classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..domain.."));
	}

	@Test
	void dependenciesComeByConstructor() {
		check(noFields().should().beAnnotatedWith(Autowired.class));
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(PORTAL);
	}

}
