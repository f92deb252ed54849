package vn.tuyengiao.portal.paper;

/** How tasks stand in a document. Message key: {@code paper.style.<name>}. */
public enum TaskStyle {

	TABLE, TEXT

}
