package vn.tuyengiao.portal.directive.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Document;
import vn.tuyengiao.portal.file.StoredFile;

/**
 * The files of one version, to be sent together.
 *
 * @param name what the package is called: "05-CT-TW", of an amendment "05-CT-TW (2)"
 * @param number of the version
 * @param files in their order, each called by its place, the number of its document and
 * its own name
 */
public record FilePackage(String name, int number, List<StoredFile> files) {

	static FilePackage of(DirectiveReader.Package found, Map<UUID, StoredFile> stored) {
		List<StoredFile> files = new ArrayList<>();
		for (Document document : found.documents()) {
			String reference = document.guidance() ? document.reference() : found.reference();
			StoredFile file = Objects.requireNonNull(stored.get(document.requireFile()));
			files.add(named(file, files.size() + 1, plain(reference)));
		}
		String name = plain(found.reference());
		return new FilePackage(found.number() > 1 ? name + " (" + found.number() + ")" : name, found.number(), files);
	}

	private static StoredFile named(StoredFile file, int place, String reference) {
		String number = reference.isEmpty() || plain(file.name()).startsWith(reference) ? "" : reference + " ";
		return file.called(String.format("%02d %s%s", place, number, file.name()));
	}

	/** A number as it can stand in the name of a file. */
	private static String plain(String reference) {
		return reference.replaceAll("[/\\\\]", "-");
	}

}
