package vn.tuyengiao.portal.platform.web.list;

import java.util.List;

/** A row of a list, in the reader's words. */
public record ListRow(List<RowCell> cells) {
}
