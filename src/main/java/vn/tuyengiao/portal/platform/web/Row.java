package vn.tuyengiao.portal.platform.web;

import java.util.List;

/** A row of a list, in the reader's words. */
public record Row(List<Cell> cells) {
}
