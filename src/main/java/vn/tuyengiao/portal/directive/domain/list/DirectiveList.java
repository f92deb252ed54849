package vn.tuyengiao.portal.directive.domain.list;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.list.DirectiveListQueries.Reader;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;

/** The register of directives as the signed-in user sees it, page by page. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveList {

	private final DirectiveListQueries queries;

	private final DirectiveAccess sight;

	private final Organization organization;

	private final Access access;

	/**
	 * One page; without an order in the request: what the reader's own units have not
	 * opened comes first, then the newest.
	 */
	public Page<DirectiveRow> page(DirectiveFilter filter, Pageable page) {
		return queries.page(reader(), filter, page);
	}

	/** Of all that the reader sees, whatever a page is narrowed to. */
	public DirectiveCounts counts() {
		return queries.counts(reader());
	}

	/** All lines in the page's order, one by one from the database. */
	public void each(DirectiveFilter filter, Sort sort, Consumer<Stream<DirectiveRow>> taker) {
		queries.each(reader(), filter, sort, taker);
	}

	/** Those of the directives that the reader sees, in the order of his list. */
	public List<DirectiveRow> picked(Collection<UUID> ids) {
		return queries.picked(reader(), ids);
	}

	/** Whether the reader may register directives somewhere. */
	public boolean mayRegister() {
		return access.user().may(Permission.REGISTER);
	}

	/** The units in whose register the reader may write, in Vietnamese order. */
	public List<UnitView> keepers() {
		return organization.units(access.user().rootsOf(Permission.REGISTER));
	}

	/**
	 * Whether the list tells of the reader's own units rather than of those below him.
	 */
	public boolean ofOwnUnits() {
		return access.user().may(Permission.EDIT);
	}

	private Reader reader() {
		return new Reader(access.readable(), sight.officeRoots(), ofOwnUnits());
	}

}
