package vn.tuyengiao.portal.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import lombok.experimental.UtilityClass;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/** The server's programs, unpacked once for each version of them. */
@UtilityClass
class PostgresBinaries {

	/**
	 * @return the folder that holds {@code bin}, {@code lib} and {@code share}
	 */
	static Path unpackTo(Path parent) throws IOException {
		Path home = parent.resolve(checksum());
		if (!Files.isDirectory(home)) {
			Path unfinished = parent.resolve("unfinished");
			FileSystemUtils.deleteRecursively(unfinished);
			Files.createDirectories(unfinished);
			extract(unfinished);
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return home;
	}

	/** Removes what other versions left. Only when no server runs from them. */
	static void removeOthers(Path home) throws IOException {
		List<Path> others;
		try (Stream<Path> children = Files.list(home.getParent())) {
			others = children.filter((child) -> !child.equals(home)).toList();
		}
		for (Path other : others) {
			FileSystemUtils.deleteRecursively(other);
		}
	}

	private static void extract(Path target) throws IOException {
		try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(archive()))) {
			for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				Path file = target.resolve(entry.getName()).normalize();
				if (!file.startsWith(target)) {
					throw new IOException("the archive reaches out of its folder: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(file);
					continue;
				}
				Files.createDirectories(file.getParent());
				if (entry.isSymbolicLink()) {
					Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
				}
				else if (entry.isLink()) {
					Files.createLink(file, target.resolve(entry.getLinkName()).normalize());
				}
				else {
					Files.copy(archive, file);
					if ((entry.getMode() & 0111) != 0 && !file.toFile().setExecutable(true, false)) {
						throw new IOException("cannot be made executable: " + file);
					}
				}
			}
		}
	}

	private static String checksum() throws IOException {
		try (DigestInputStream archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
			archive.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static InputStream archive() throws IOException {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String system = name.contains("win") && !name.contains("darwin") ? "Windows"
				: name.contains("mac") || name.contains("darwin") ? "Darwin" : "Linux";
		String arch = System.getProperty("os.arch");
		return new BufferedInputStream(
				DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, "amd64".equals(arch) ? "x86_64" : arch));
	}

}
