package vn.tuyengiao.portal.file;

import java.io.IOException;
import java.io.InputStream;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a form brings, as an {@link Upload}. */
@UtilityClass
public class Uploads {

	/** Nothing if nobody chose a file: the field came empty. */
	public static @Nullable Upload of(@Nullable MultipartFile file) {
		if (file == null
				|| file.isEmpty() && (file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty())) {
			return null;
		}
		return new FromForm(file);
	}

	private record FromForm(MultipartFile file) implements Upload {

		@Override
		public @Nullable String name() {
			return file.getOriginalFilename();
		}

		@Override
		public long size() {
			return file.getSize();
		}

		@Override
		public InputStream open() throws IOException {
			return file.getInputStream();
		}

	}

}
