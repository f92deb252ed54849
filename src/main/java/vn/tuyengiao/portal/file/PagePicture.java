package vn.tuyengiao.portal.file;

/**
 * A page drawn as PNG. What of it could not be drawn, the picture says itself.
 *
 * @param lasting drawing it once more gives the same: not where no time was left for it
 */
public record PagePicture(byte[] png, boolean lasting) {
}
