package vn.tuyengiao.portal.file;

/**
 * A page drawn as PNG. What of it could not be drawn, the picture says itself.
 */
public record PagePicture(byte[] png) {
}
