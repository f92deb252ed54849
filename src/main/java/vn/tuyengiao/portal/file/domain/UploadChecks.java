package vn.tuyengiao.portal.file.domain;

import java.io.IOException;
import java.io.UncheckedIOException;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.file.UploadReading;
import vn.tuyengiao.portal.file.domain.format.Kinds;
import vn.tuyengiao.portal.file.domain.format.LocalCopy;
import vn.tuyengiao.portal.file.domain.format.TextReader;
import vn.tuyengiao.portal.file.domain.reading.Fault;
import vn.tuyengiao.portal.platform.InvalidInputException;

/** What every upload has to pass, whether it is kept or only read. */
@Component
@RequiredArgsConstructor
class UploadChecks implements UploadReading {

	private final TextReader texts;

	private final FileSettings settings;

	@Override
	public <T extends @Nullable Object> T read(String field, Upload upload, Work<T> work) {
		return check(field, upload, (file, content, name, kind) -> work.with(file.getPath(), kind));
	}

	/**
	 * @throws InvalidInputException if it may neither be kept nor read
	 */
	<T extends @Nullable Object> T check(String field, Upload upload, Accepted<T> accepted) {
		String name = FileNames.checked(field, upload.name());
		long limit = settings.maxSize().toBytes();
		if (upload.size() > limit) {
			throw tooLarge(field);
		}
		try (LocalCopy file = LocalCopy.of(upload.open(), limit)) {
			if (file.getSize() == 0) {
				throw new InvalidInputException(field, "file.fault.empty");
			}
			if (file.getSize() > limit) {
				throw tooLarge(field);
			}
			FileKind kind = Kinds.of(file.getPath());
			return accepted.take(file, texts.read(file.getPath(), kind), name, kind);
		}
		catch (Fault fault) {
			throw new InvalidInputException(field, fault.getCode(), fault.getArguments());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private InvalidInputException tooLarge(String field) {
		return new InvalidInputException(field, "file.fault.large", settings.maxSize().toMegabytes());
	}

	/** What is done with a file that has passed. */
	interface Accepted<T extends @Nullable Object> {

		T take(LocalCopy file, TextReader.Content content, String name, FileKind kind) throws IOException;

	}

}
