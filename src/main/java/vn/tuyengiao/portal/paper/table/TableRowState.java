package vn.tuyengiao.portal.paper.table;

/** What becomes of a row of a table. Message key: {@code table.row.<name>}. */
public enum TableRowState {

	NEW, CHANGED, SAME, LEFT_OUT

}
