package vn.tuyengiao.portal.file.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Stored files.
 *
 * @param maxSize the greatest size of one file, 1 MB to 1 GB
 */
@ConfigurationProperties("portal.file")
public record FileSettings(@DefaultValue("25MB") DataSize maxSize) {

	/**
	 * What a form may hold besides one file: up to this a file that is too large is a
	 * fault of its field, beyond it nothing is read.
	 */
	private static final DataSize BESIDES = DataSize.ofMegabytes(10);

	public FileSettings {
		if (maxSize.toMegabytes() < 1 || maxSize.toGigabytes() > 1) {
			throw new IllegalArgumentException("portal.file.max-size goes from 1MB to 1GB");
		}
	}

	/** The greatest request. */
	public DataSize maxRequestSize() {
		return DataSize.ofBytes(maxSize.toBytes() + BESIDES.toBytes());
	}

}
