package vn.tuyengiao.portal.paper.domain.book;

/** How far a document is. Message key: {@code paper.progress.<name>}. */
public enum PaperProgress {

	/** Its writer's own. */
	DRAFT,
	/** Lies before the leaders. */
	PRESENTED,
	/** Has its number and its day. */
	ISSUED,
	/** What was signed came back. */
	SIGNED

}
