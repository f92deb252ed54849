package vn.tuyengiao.portal.plan.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.experimental.UtilityClass;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.testing.Users;

/** Reads a page's form as a browser would send it, and sends it. */
@UtilityClass
public class FormFields {

	private static final Pattern CONTROL = Pattern.compile(
			"<(input|textarea|select)\\b([^>]*)>(?:([^<]*)</textarea>|((?:\\s*<option[^>]*>[^<]*</option>)*)\\s*</select>)?",
			Pattern.DOTALL);

	private static final Pattern CHOSEN = Pattern.compile("<option(?=[^>]*selected)[^>]*value=\"([^\"]*)\"");

	/** Fields of the page's main form; buttons and the line to be copied are left out. */
	public static Map<String, String> of(MvcTestResult page) {
		String html;
		try {
			html = page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
		html = html.substring(html.indexOf("<main")).replaceAll("(?s)<template.*?</template>", "");
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher control = CONTROL.matcher(html);
		while (control.find()) {
			String name = attribute(control.group(2), "name");
			boolean choice = control.group(2).contains("type=\"radio\"");
			if (name == null || "_csrf".equals(name) || choice && !control.group(2).contains("checked")) {
				continue;
			}
			fields.put(name, value(control));
		}
		return fields;
	}

	public static MvcTestResult post(MockMvcTester mvc, String address, RequestPostProcessor user,
			Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).with(user).with(Users.formToken());
		form.forEach(request::param);
		return request.exchange();
	}

	/**
	 * Sends a draft as people do: looked through by the page before sending, then sent
	 * from there. The first answer that leads nowhere is given back.
	 */
	public static MvcTestResult send(MockMvcTester mvc, String address, RequestPostProcessor user,
			Map<String, String> form) {
		Map<String, String> draft = new LinkedHashMap<>(form);
		draft.put("do", "check");
		MvcTestResult checked = post(mvc, address, user, draft);
		String summary = checked.getResponse().getRedirectedUrl();
		if (summary == null) {
			return checked;
		}
		return post(mvc, summary, user, of(mvc.get().uri(summary).with(user).exchange()));
	}

	private static String value(Matcher control) {
		if ("textarea".equals(control.group(1))) {
			return HtmlUtils.htmlUnescape(control.group(3));
		}
		if ("select".equals(control.group(1))) {
			Matcher chosen = CHOSEN.matcher(control.group(4));
			return chosen.find() ? chosen.group(1) : "";
		}
		String value = attribute(control.group(2), "value");
		return value == null ? "" : value;
	}

	private static String attribute(String tag, String name) {
		Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
	}

	/** The page as text. */
	public static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
