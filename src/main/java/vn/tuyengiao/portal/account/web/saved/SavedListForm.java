package vn.tuyengiao.portal.account.web.saved;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.Along;
import vn.tuyengiao.portal.platform.web.BackAddress;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A filter and the name that it is kept under.
 */
@Getter
@Setter
class SavedListForm {

	/** The list with filter and order, as its address stands. */
	private @Nullable String of;

	@NotBlank
	@Size(max = 80)
	@Label("account.saved.name")
	private @Nullable String name;

	String text() {
		return Objects.requireNonNull(name).strip();
	}

	/** The list, as it was asked for; the start page for what is none of the portal. */
	String address(String contextPath) {
		String address = BackAddress.of(of, contextPath);
		return address.length() > 1500 ? contextPath + "/" : address;
	}

	/** Of the list, without the context path. */
	String path(String contextPath) {
		String address = address(contextPath).substring(contextPath.length());
		int query = address.indexOf('?');
		String path = query < 0 ? address : address.substring(0, query);
		return path.length() > 200 ? "/" : path;
	}

	/** Filter and order, without the page on which somebody stood; empty for none. */
	String query(String contextPath) {
		String address = address(contextPath);
		int query = address.indexOf('?');
		return query < 0 ? ""
				: Arrays.stream(address.substring(query + 1).split("&"))
					.filter(part -> part.indexOf('=') > 0 && !part.startsWith("page=")
							&& !part.startsWith(Along.PARAMETER + "="))
					.collect(Collectors.joining("&"));
	}

}
