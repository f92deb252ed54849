package vn.tuyengiao.portal.plan;

/**
 * Field of propaganda work that a task belongs to. Message key:
 * {@code plan.field.<name>}.
 */
public enum FieldOfWork {

	PROPAGANDA, POLITICAL_THEORY, SCIENCE_EDUCATION, CULTURE_ARTS, PARTY_HISTORY, PUBLIC_OPINION, FOLLOWING_HO_CHI_MINH,
	RAPPORTEUR

}
