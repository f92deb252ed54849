package vn.tuyengiao.portal.paper.domain.issue;

/**
 * DRAFT until it has its number and its day. Message key: {@code paper.status.<name>}.
 */
public enum PaperStatus {

	DRAFT, ISSUED

}
