package vn.tuyengiao.portal.platform.find;

import java.util.List;

/**
 * What a module offers to be found. A bean of the module; its order says where its kinds
 * stand.
 */
public interface FindSource {

	/** All kinds that it answers for. */
	List<FindKind> kinds();

	/**
	 * The best of each kind first, and nothing that the reader may not see. One statement
	 * at most, and none where he may see nothing of the kind.
	 */
	List<Found> find(FindQuestion question);

}
