package vn.tuyengiao.portal.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * As whom PostgreSQL runs: as the user of the portal; but it refuses root. For root it
 * runs as the owner of the folder. Where that is root too, in a user namespace of its
 * own, where root has another name and the same files; where the system allows none, as
 * nobody, who gets the folder.
 *
 * @param prefix what stands before each command
 * @param uid who is to own the folder; negative: nothing to do
 */
record ServerIdentity(List<String> prefix, int uid, int gid) {

	private static final int NOBODY = 65534;

	private static final ServerIdentity SAME = new ServerIdentity(List.of(), -1, -1);

	static ServerIdentity of(Path directory) throws IOException {
		if (!"root".equals(System.getProperty("user.name"))
				|| !directory.getFileSystem().supportedFileAttributeViews().contains("unix")) {
			return SAME;
		}
		int uid = (int) Files.getAttribute(directory, "unix:uid");
		int gid = (int) Files.getAttribute(directory, "unix:gid");
		if (uid != 0) {
			return as(uid, gid);
		}
		return LinuxUtils.isUnshareAvailable() ? new ServerIdentity(List.of("unshare", "-U"), -1, -1)
				: as(NOBODY, NOBODY);
	}

	private static ServerIdentity as(int uid, int gid) {
		return new ServerIdentity(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid, gid);
	}

	/**
	 * Gives the folder and all in it to the identity, if it is another than the portal's.
	 */
	void own(Path directory) throws IOException {
		if (uid < 0) {
			return;
		}
		try (Stream<Path> files = Files.walk(directory)) {
			for (Path file : files.toList()) {
				Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
				Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
			}
		}
	}

}
