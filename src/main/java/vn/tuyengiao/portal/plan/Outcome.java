package vn.tuyengiao.portal.plan;

/** How far a planned task got. Message key: {@code plan.outcome.<name>}. */
public enum Outcome {

	DONE, PARTLY, NOT_DONE

}
