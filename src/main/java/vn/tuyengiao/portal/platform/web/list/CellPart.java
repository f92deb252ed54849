package vn.tuyengiao.portal.platform.web.list;

/** What a cell of a list holds: some words, a link or a button. */
public sealed interface CellPart permits RowMark, RowLink, RowButton {

}
