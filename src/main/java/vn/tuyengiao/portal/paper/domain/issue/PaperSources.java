package vn.tuyengiao.portal.paper.domain.issue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.platform.NotFoundException;

/** The modules that have records for documents. Documents are in Vietnamese. */
@Component
class PaperSources {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Map<PaperKind, PaperSource> sources = new EnumMap<>(PaperKind.class);

	PaperSources(List<PaperSource> all) {
		all.forEach(source -> sources.put(source.kind(), source));
	}

	Set<PaperKind> kinds() {
		return sources.keySet();
	}

	PaperRecord read(PaperKind kind, UUID recordId) {
		return source(kind).read(recordId);
	}

	PaperRecord sample(PaperKind kind, UUID unitId) {
		return source(kind).sample(unitId);
	}

	private PaperSource source(PaperKind kind) {
		PaperSource source = sources.get(kind);
		if (source == null) {
			throw new NotFoundException("papers of " + kind);
		}
		return source;
	}

	/** Says something in Vietnamese, whatever the reader's language. */
	static <T> T inVietnamese(Supplier<T> said) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(VIETNAMESE);
		try {
			return said.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
