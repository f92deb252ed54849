package vn.tuyengiao.portal.file.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.domain.FileSettings;

/**
 * Uploads wait in temporary files. A file that is too large is a fault of its field as
 * long as the whole request is within its own limit, which the upload gate keeps before
 * anything is read.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	/** Bytes of a part that need no temporary file: the other fields of the form. */
	private static final int IN_MEMORY = 16 * 1024;

	@Bean
	static MultipartConfigElement multipartConfigElement(FileSettings settings) {
		return new MultipartConfigElement(null, -1, settings.maxRequestSize().toBytes(), IN_MEMORY);
	}

	/** {@code uploads} in all templates: what the field for a file says and demands. */
	@Bean
	static SmartInitializingSingleton uploadVariables(ThymeleafViewResolver views, FileSettings settings) {
		String endings = Arrays.stream(FileKind.values())
			.flatMap(kind -> Stream.concat(Stream.of(kind.getExtension()), kind.getOtherExtensions().stream().sorted()))
			.map(ending -> "." + ending)
			.collect(Collectors.joining(","));
		Limits limits = new Limits(settings.maxSize().toBytes(), settings.maxSize().toMegabytes(),
				endings.toLowerCase(Locale.ROOT));
		return () -> views.addStaticVariable("uploads", limits);
	}

	/** The limits of one file, and the endings that a chooser of files offers. */
	public record Limits(long maxBytes, long maxMegabytes, String endings) {
	}

}
