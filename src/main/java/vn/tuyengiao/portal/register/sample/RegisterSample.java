package vn.tuyengiao.portal.register.sample;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.register.BodyLevel;

/**
 * The committees and boards of the sample district and its province. Once, if the
 * district has none. Before the directives, which they issue.
 */
@Component
@Profile("demo")
@Order(33)
@RequiredArgsConstructor
class RegisterSample implements ApplicationRunner {

	private final SampleBodyBook bodies;

	private final Organization organization;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		UUID district = organization.pick("kimbang").map(UnitView::id).orElse(null);
		if (district == null || bodies.lockAndFind(district)) {
			return;
		}
		UUID province = organization.pick("hanam").map(UnitView::id).orElse(null);
		bodies.add("Tỉnh ủy Hà Nam", "TU", BodyLevel.PROVINCE, false, province);
		bodies.add("Ban Tuyên giáo Tỉnh ủy Hà Nam", "BTGTU", BodyLevel.PROVINCE, true, province);
		bodies.add("Huyện ủy Kim Bảng", "HU", BodyLevel.DISTRICT, false, district);
		bodies.add("Ban Tuyên giáo Huyện ủy Kim Bảng", "BTGHU", BodyLevel.DISTRICT, true, district);
	}

}
