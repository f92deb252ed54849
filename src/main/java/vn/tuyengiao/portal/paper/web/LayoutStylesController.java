package vn.tuyengiao.portal.paper.web;

import java.time.Duration;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tuyengiao.portal.paper.domain.layout.LayoutStyles;

/** The measures of a layout as a style sheet: another address after each change. */
@Controller
@RequiredArgsConstructor
class LayoutStylesController {

	private static final Duration KEPT = Duration.ofDays(365);

	private final LayoutStyles styles;

	@GetMapping("/papers/styles/{id}/{version}.css")
	ResponseEntity<String> styles(@PathVariable UUID id, @PathVariable long version) {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("text/css;charset=UTF-8"))
			.cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
			.body(styles.of(id, version));
	}

}
