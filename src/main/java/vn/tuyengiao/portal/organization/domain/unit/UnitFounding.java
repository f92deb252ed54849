package vn.tuyengiao.portal.organization.domain.unit;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitSaved;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.domain.OrganizationLock;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Puts the first unit of a new installation at the top of the tree. */
@Component
@RequiredArgsConstructor
public class UnitFounding {

	private final UnitRepository units;

	private final UnitTree tree;

	private final OrganizationLock lock;

	private final VietnamTime time;

	private final ApplicationEventPublisher events;

	/**
	 * @throws RefusedException if there are units already
	 */
	@Transactional
	public UnitView addTop(UnitKind kind, String name, String shortName, String committeeName, String symbol) {
		lock.take();
		if (units.count() > 0) {
			throw new RefusedException("unit.refused.root-exists");
		}
		UnitDetails details = new UnitDetails(kind, name, shortName, committeeName, symbol, null, Slugs.of(shortName),
				false, time.today());
		UnitView top = tree.insert(new Unit(Ids.next(), null, details)).view();
		events.publishEvent(new UnitSaved(top));
		return top;
	}

}
