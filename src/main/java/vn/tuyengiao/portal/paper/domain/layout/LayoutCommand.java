package vn.tuyengiao.portal.paper.domain.layout;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What an administrator says of a layout. */
public record LayoutCommand(String name, PaperGeometry geometry, LocalDate validFrom, @Nullable LocalDate validTo) {
}
