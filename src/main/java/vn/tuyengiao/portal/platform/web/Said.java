package vn.tuyengiao.portal.platform.web;

/** What a cell of a list holds: some words, a link or a button. */
public sealed interface Said permits Mark, Step, Button {

}
