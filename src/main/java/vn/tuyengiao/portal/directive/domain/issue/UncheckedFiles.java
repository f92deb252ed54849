package vn.tuyengiao.portal.directive.domain.issue;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.version.HeldVersion;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.file.StoredFile;

/**
 * Files of a draft that the portal could not read whole: somebody looks at their first
 * page before they go out, as a degree of secrecy may stand there.
 */
@Component
@RequiredArgsConstructor
class UncheckedFiles {

	private final Files files;

	/** Their names. */
	List<String> of(HeldVersion draft) {
		return files.files(draft.files())
			.stream()
			.filter(file -> file.reading().isUnchecked())
			.map(StoredFile::name)
			.toList();
	}

}
