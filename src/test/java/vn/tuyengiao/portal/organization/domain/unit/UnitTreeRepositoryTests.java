package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.AdministeredUnits;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.RepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@RepositoryTest
@Import({ UnitTreeRepositoryTests.Administrator.class, UnitTreeRepositoryTests.Rooms.class, TransactionLock.class,
		ListQueries.class })
class UnitTreeRepositoryTests {

	@Autowired
	private UnitAdministration administration;

	@Autowired
	private Organization organization;

	@Autowired
	private Administrator administrator;

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcClient jdbc;

	private Organizations.Tree tree;

	@BeforeEach
	void plantATree() {
		tree = new Organizations(jdbc).tree();
		administrator.of(tree.province());
	}

	@Test
	void anAdministratorReachesHisUnitAndAllBelowIt() {
		UnitView elsewhere = new Organizations(jdbc).unit(tree.province().id(), UnitKind.DISTRICT, "Lý Nhân", false);
		administrator.of(tree.district());
		assertThat(administration.unit(tree.district().id())).isNotNull();
		assertThat(administration.unit(tree.first().id())).isNotNull();
		for (UnitView unit : List.of(elsewhere, tree.province())) {
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> administration.unit(unit.id()));
			assertThatExceptionOfType(NotFoundException.class).isThrownBy(
					() -> administration.change(unit.id(), 0, command(unit.shortName(), unit.slug(), tree.district())));
		}
		assertThat(administration.list(new UnitFilter("", null, "", false), PageRequest.of(0, 25)))
			.extracting(UnitRow::slug)
			.containsExactlyInAnyOrder(tree.district().slug(), tree.first().slug(), tree.second().slug());
	}

	@Test
	void anAdministratorPlacesNoUnitOutsideHisReach() {
		UnitView elsewhere = new Organizations(jdbc).unit(tree.province().id(), UnitKind.DISTRICT, "Lý Nhân", false);
		administrator.of(tree.district());
		for (UnitView above : Arrays.asList(elsewhere, tree.province(), null)) {
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> administration.add(Ids.next(), command("Lê Hồ", "leho", above)))
				.satisfies(refused -> assertThat(refused.getFaults()).extracting(Fault::code)
					.containsExactly("unit.fault.parent-foreign"));
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> administration.change(tree.first().id(), 0, command("Lê Hồ", "leho", above)));
		}
		administration.change(tree.district().id(), 0, command("Kim Bảng Mới", "kimbangmoi", tree.province()));
		assertThat(organization.unit(tree.district().id()).shortName()).isEqualTo("Kim Bảng Mới");
	}

	@Test
	void aNewCommuneIsWithinReachOfAllAboveIt() {
		UUID id = administration.add(Ids.next(), command("Lê Hồ", "leho", tree.district()));
		assertThat(organization.lineage(id)).extracting(UnitView::shortName)
			.containsExactly("Lê Hồ", "Kim Bảng", "Hà Nam");
		assertThat(organization.reportingUnitsUnder(List.of(tree.province().id()))).extracting(UnitView::shortName)
			.containsExactly("Đồng Hóa", "Lê Hồ", "Văn Xá");
	}

	@Test
	void theSameFormSentTwiceAddsOneUnit() {
		UUID id = Ids.next();
		administration.add(id, command("Lê Hồ", "leho", tree.district()));
		administration.add(id, command("Lê Hồ", "leho", tree.district()));
		assertThat(organization.search("le ho", 20)).hasSize(1);
	}

	@Test
	void anIdOfAnotherUnitInTheFormChangesNothing() {
		assertThatExceptionOfType(StaleException.class)
			.isThrownBy(() -> administration.add(tree.first().id(), command("Lê Hồ", "leho", tree.district())));
	}

	@Test
	void aDistrictMovesWithItsCommunes() {
		UUID other = administration.add(Ids.next(), command("Nam Định", "namdinh", null));
		UnitRecord district = administration.unit(tree.district().id());
		administration.change(district.id(), district.version(), new UnitCommand(district.details(), "Nam Dinh", null));
		assertThat(organization.lineage(tree.first().id())).extracting(UnitView::id)
			.containsExactly(tree.first().id(), tree.district().id(), other);
		assertThat(organization.reportingUnitsUnder(List.of(tree.province().id()))).isEmpty();
		assertThat(closureMatchesParents()).isTrue();
	}

	@Test
	void aDistrictMovesToTheTop() {
		UnitRecord district = administration.unit(tree.district().id());
		administration.change(district.id(), district.version(), new UnitCommand(district.details(), "", null));
		assertThat(organization.lineage(tree.first().id())).extracting(UnitView::shortName)
			.containsExactly("Đồng Hóa", "Kim Bảng");
		assertThat(closureMatchesParents()).isTrue();
	}

	@Test
	void noUnitComesBelowItself() {
		UnitRecord district = administration.unit(tree.district().id());
		for (UnitView below : List.of(tree.district(), tree.first())) {
			assertThat(faultOf(district, new UnitCommand(district.details(), below.label(), null)))
				.extracting(Fault::field, Fault::code)
				.containsExactly("parent", "unit.fault.cycle");
		}
	}

	@Test
	void aNameThatFitsSeveralUnitsOffersThem() {
		administration.add(Ids.next(), command("Đồng Hóa", "donghoa2", tree.province()));
		UnitRecord second = administration.unit(tree.second().id());
		Fault fault = faultOf(second, new UnitCommand(second.details(), "dong hoa", null));
		assertThat(fault.code()).isEqualTo("unit.fault.parent-ambiguous");
		assertThat((String) fault.arguments()[0]).contains(tree.first().label(), "[donghoa2]");
	}

	@Test
	void aDistrictIsNotClosedWhileACommuneBelowItGoesOn() {
		UnitRecord district = administration.unit(tree.district().id());
		UnitCommand closing = new UnitCommand(district.details(), tree.province().label(), LocalDate.of(2025, 6, 30));
		assertThat(faultOf(district, closing).code()).isEqualTo("unit.fault.units-below");
	}

	@Test
	void aClosedCommuneOwesNothingAndIsNotOffered() {
		UnitRecord commune = administration.unit(tree.first().id());
		administration.change(commune.id(), commune.version(),
				new UnitCommand(commune.details(), commune.parent(), LocalDate.of(2026, 11, 23)));
		assertThat(organization.reportingUnitsUnder(List.of(tree.district().id()))).extracting(UnitView::id)
			.containsExactly(tree.second().id());
		assertThat(organization.search("dong hoa", 20)).isEmpty();
	}

	@Test
	void anOldFormChangesNothing() {
		UnitRecord commune = administration.unit(tree.first().id());
		administration.change(commune.id(), commune.version(), command("Đồng Hóa Mới", "donghoamoi", tree.district()));
		entities.flush();
		assertThatExceptionOfType(StaleException.class).isThrownBy(() -> administration.change(commune.id(),
				commune.version(), command("Đồng Hóa Cũ", "donghoacu", tree.district())));
	}

	@Test
	void twoUnitsDoNotShareASlug() {
		UnitRecord commune = administration.unit(tree.first().id());
		assertThat(faultOf(commune, command("Đồng Hóa", tree.second().slug(), tree.district())))
			.extracting(Fault::field, Fault::code)
			.containsExactly("slug", "unit.fault.slug-taken");
	}

	@Test
	void theListFoldsTonesAndSortsByTheVietnameseAlphabet() {
		administration.add(Ids.next(), command("Đại Cương", "daicuong", tree.district()));
		administration.add(Ids.next(), command("Đông Hải", "donghai", tree.district()));
		PageRequest page = PageRequest.of(0, 25, Sort.by("name"));
		assertThat(administration.list(new UnitFilter("", UnitKind.COMMUNE, "", false), page)).extracting(UnitRow::name)
			.containsExactly("xã Đại Cương", "xã Đông Hải", "xã Đồng Hóa", "xã Văn Xá");
		assertThat(administration.list(new UnitFilter("dong", null, tree.province().slug(), false), page))
			.extracting(UnitRow::name)
			.containsExactly("xã Đông Hải", "xã Đồng Hóa");
		assertThat(administration.list(new UnitFilter("", null, tree.province().slug(), false), page))
			.extracting(UnitRow::name)
			.containsExactly("huyện Kim Bảng");
	}

	private Fault faultOf(UnitRecord unit, UnitCommand command) {
		return catchThrowableOfType(InvalidInputException.class,
				() -> administration.change(unit.id(), unit.version(), command))
			.getFaults()
			.get(0);
	}

	private UnitCommand command(String shortName, String slug, UnitView parent) {
		UnitDetails details = new UnitDetails(UnitKind.COMMUNE, "xã " + shortName, shortName, "Đảng ủy xã " + shortName,
				"ĐU", null, slug, true, LocalDate.of(2020, 1, 1));
		return new UnitCommand(details, parent == null ? "" : parent.label(), null);
	}

	private boolean closureMatchesParents() {
		return jdbc
			.sql("""
					with recursive reach (ancestor_id, descendant_id, depth) as (
					    select id, id, 0 from unit
					    union all
					    select u.parent_id, r.descendant_id, r.depth + 1 from reach r join unit u on u.id = r.ancestor_id
					    where u.parent_id is not null)
					select not exists (select * from reach except select ancestor_id, descendant_id, depth from unit_closure)
					   and not exists (select ancestor_id, descendant_id, depth from unit_closure except select * from reach)
					""")
			.query(Boolean.class)
			.single();
	}

	/** All rooms of the module. */
	@ComponentScan(basePackageClasses = OrganizationLock.class)
	static class Rooms {

	}

	/** Administers what the test says. */
	static class Administrator implements AdministeredUnits {

		private Set<UUID> roots = Set.of();

		void of(UnitView... units) {
			roots = Arrays.stream(units).map(UnitView::id).collect(Collectors.toSet());
		}

		@Override
		public Set<UUID> roots() {
			return roots;
		}

	}

}
