package vn.tuyengiao.portal.platform.web.lines;

import org.jspecify.annotations.Nullable;

/**
 * How a line is shown while it is folded.
 *
 * @param meta what stands under its title
 * @param missing how much it lacks
 * @param age since when it is carried along, if it is
 * @param open there is something to do in it: it is not folded
 */
public record LineHead(@Nullable String title, String meta, int missing, @Nullable String age, boolean open) {
}
