package vn.tuyengiao.portal.plan.domain.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.paper.PaperDrafts;
import vn.tuyengiao.portal.paper.PaperIssued;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationFilter;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationQueries;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.domain.results.ResultNotice.PeriodAndSubject;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * The work on notices of results. Their document is presented and issued as any paper;
 * what a notice says is settled here.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class ResultsDesk {

	private final ResultNoticeRepository notices;

	private final ObligationQueries obligations;

	private final Organization organization;

	private final PaperDrafts drafts;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Makes a notice of how the units below stand today. The same form sent twice makes
	 * one.
	 * @throws InvalidInputException at {@code period} if nothing is to be sent for it
	 * @throws StaleException if the id is that of another notice
	 */
	public UUID make(MakeResults command) {
		require(command.unitId());
		lock.take("results " + command.id());
		Optional<ResultNotice> before = notices.findById(command.id());
		if (before.isPresent()) {
			if (!before.get().getMadeBy().equals(access.user().id())) {
				throw new StaleException("notice of results " + command.id());
			}
			return command.id();
		}
		PeriodAndSubject of = new PeriodAndSubject(command.periodId(), command.subject());
		List<ResultLine> lines = lines(command.unitId(), of);
		if (lines.isEmpty()) {
			throw new InvalidInputException("period", "plan.results.fault.none");
		}
		ResultNotice notice = new ResultNotice(command.id(), command.unitId(), of, access.user().id(), time.now(),
				lines, time.today());
		notices.saveAndFlush(notice);
		drafts.wrote(PaperKind.RESULTS, notice.getId());
		return notice.getId();
	}

	/**
	 * Takes how the units stand today.
	 * @throws RefusedException if it was issued
	 * @throws StaleException if somebody counted anew since {@code version}
	 */
	public void refresh(UUID id, long version) {
		ResultNotice notice = writable(id);
		notice.requireOpen();
		List<ResultLine> lines = lines(notice.getUnitId(), notice.of());
		LocalDate today = time.today();
		if (lines.equals(notice.lines()) && today.equals(notice.getCountedOn())) {
			return;
		}
		notice.requireVersion(version);
		notice.count(lines, today);
		notices.saveAndFlush(notice);
		drafts.wrote(PaperKind.RESULTS, id);
	}

	/**
	 * Takes a notice away that was never issued.
	 * @throws RefusedException if it was
	 */
	public void delete(UUID id) {
		ResultNotice notice = writable(id);
		notice.requireOpen();
		drafts.drop(PaperKind.RESULTS, id);
		notices.delete(notice);
	}

	/** From then on it stays as it is. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void issued(PaperIssued event) {
		if (event.kind() == PaperKind.RESULTS) {
			notices.findById(event.recordId())
				.orElseThrow(() -> new NotFoundException("notice of results " + event.recordId()))
				.issue(event.at());
		}
	}

	private List<ResultLine> lines(UUID unitId, PeriodAndSubject of) {
		List<ObligationRow> rows = new ArrayList<>();
		obligations.each(ObligationFilter.of(of.periodId(), of.subject()), new AccessScope(Set.of(unitId)),
				Sort.by("unit"), found -> found.forEach(rows::add));
		Map<UUID, UnitView> units = new HashMap<>();
		organization.units(rows.stream().map(ObligationRow::unitId).toList())
			.forEach(unit -> units.put(unit.id(), unit));
		return rows.stream().map(row -> line(row, units)).toList();
	}

	private ResultLine line(ObligationRow row, Map<UUID, UnitView> units) {
		UnitView unit = units.get(row.unitId());
		Long late = row.daysLateOf(time.today());
		return new ResultLine(row.unitId(), unit == null ? row.unitName() : unit.committeeName(), row.standing(),
				row.effectiveDueOn(), row.firstSubmittedOn(), late == null ? 0 : Math.toIntExact(late));
	}

	private void require(UUID unitId) {
		if (!access.require(Permission.READ, unitId).contains(Permission.REMIND)) {
			throw new AccessDeniedException("notices of results of " + unitId);
		}
	}

	private ResultNotice writable(UUID id) {
		lock.take("results " + id);
		ResultNotice notice = notices.findById(id).orElseThrow(() -> new NotFoundException("notice of results " + id));
		require(notice.getUnitId());
		return notice;
	}

	/**
	 * @param id of the form that makes it
	 * @param unitId whose board writes it, of the units below
	 */
	public record MakeResults(UUID id, UUID unitId, UUID periodId, Subject subject) {
	}

}
