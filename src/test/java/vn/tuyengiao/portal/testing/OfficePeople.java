package vn.tuyengiao.portal.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.UnitView;

/**
 * The people of an {@link Office}: a secretary in each of the two communes; two officers,
 * two leaders and an observer at the district, so that there are always other eyes. They
 * are there from its first day; whoever else is asked for comes then.
 */
public final class OfficePeople {

	private final Users users;

	private final Organizations.Tree tree;

	private final Map<UUID, UUID> secretaries = new HashMap<>();

	private final UUID officer;

	private final UUID colleague;

	private final UUID leader;

	private final UUID otherLeader;

	private final UUID observer;

	private UUID head;

	OfficePeople(Users users, Organizations.Tree tree) {
		this.users = users;
		this.tree = tree;
		secretary(tree.first());
		secretary(tree.second());
		officer = users.holding(Role.OFFICER, tree.district());
		colleague = users.holding(Role.OFFICER, tree.district());
		leader = users.holding(Role.LEADER, tree.district());
		otherLeader = users.holding(Role.LEADER, tree.district());
		observer = users.holding(Role.OBSERVER, tree.district());
	}

	/** In Đồng Hóa. */
	public UUID secretary() {
		return secretary(tree.first());
	}

	/** The secretary in Văn Xá. */
	public UUID neighbour() {
		return secretary(tree.second());
	}

	public UUID secretary(UnitView commune) {
		return secretaries.computeIfAbsent(commune.id(), id -> users.holding(Role.BOARD_SECRETARY, commune));
	}

	/** In Đồng Hóa, as soon as he is asked for. */
	public UUID head() {
		if (head == null) {
			head = users.holding(Role.BOARD_HEAD, tree.first());
		}
		return head;
	}

	public UUID officer() {
		return officer;
	}

	/** The other officer. */
	public UUID colleague() {
		return colleague;
	}

	public UUID leader() {
		return leader;
	}

	public UUID otherLeader() {
		return otherLeader;
	}

	public UUID observer() {
		return observer;
	}

}
