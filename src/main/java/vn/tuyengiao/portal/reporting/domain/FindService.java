package vn.tuyengiao.portal.reporting.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.SearchWords;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.Finder;
import vn.tuyengiao.portal.platform.find.Found;

/** Finds whatever the reader may see by words. */
@Service
@SingleReads
@RequiredArgsConstructor
public class FindService {

	private final Finder finder;

	private final Access access;

	/** So many of each kind at most, by kinds. */
	public Map<FindKind, List<Found>> find(@Nullable String typed, int most) {
		PortalUser user = access.user();
		Map<String, Set<UUID>> roots = EnumSet.allOf(Permission.class)
			.stream()
			.collect(Collectors.toMap(Permission::name, user::rootsOf));
		return finder.find(new FindQuestion(SearchWords.typing(typed), roots, most));
	}

}
