package vn.tuyengiao.portal.platform.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class PortalDialectTests {

	private static final String HOSTILE = "<script>\"&'";

	private static final String HARMLESS = "&lt;script&gt;&quot;&amp;&#39;";

	@Test
	void marksStandInTheirClassesAndPlainOnesAlone() {
		assertThat(render("<td portal:marks=\"${found}\">old</td>",
				List.of(new Mark(null, HOSTILE), new Mark("due-note " + HOSTILE, "Muộn"))))
			.isEqualTo("<td>" + HARMLESS + "<span class=\"due-note " + HARMLESS + "\">Muộn</span></td>");
		assertThat(render("<td portal:marks=\"${found}\">old</td>", new Mark("state", "Nháp")))
			.isEqualTo("<td><span class=\"state\">Nháp</span></td>");
		assertThat(render("<td portal:marks=\"${found}\">old</td>", null)).isEqualTo("<td></td>");
	}

	@Test
	void stepsAreLinksWhereTheyLeadSomewhere() {
		assertThat(render("<th:block portal:steps=\"${found}\"></th:block>",
				List.of(new Step("btn", "/a?b=1&c=" + HOSTILE, "Mở", "Mở – " + HOSTILE),
						new Step(null, null, HOSTILE, null))))
			.isEqualTo("<a class=\"btn\" href=\"/a?b=1&amp;c=" + HARMLESS + "\" aria-label=\"Mở – " + HARMLESS
					+ "\">Mở</a>" + HARMLESS);
	}

	@Test
	void oneOptionIsChosen() {
		assertThat(render("<select portal:options=\"${found}\"></select>",
				Option.choices(List.of(Option.of(HOSTILE, HOSTILE), Option.of("b", "B")), "b")))
			.isEqualTo("<select><option value=\"" + HARMLESS + "\">" + HARMLESS
					+ "</option><option value=\"b\" selected=\"selected\">B</option></select>");
	}

	private static String render(String template, Object found) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new PortalDialect(null, "/icons.svg"));
		Context context = new Context();
		context.setVariables(found == null ? Map.of() : Map.of("found", found));
		return engine.process(template, context);
	}

}
