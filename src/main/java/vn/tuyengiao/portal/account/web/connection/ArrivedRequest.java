package vn.tuyengiao.portal.account.web.connection;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import lombok.RequiredArgsConstructor;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A stranger's request with the body that was waited for. To everything behind it, it
 * looks as if it had come in one piece.
 */
final class ArrivedRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	private final int mostParameters;

	private @Nullable Map<String, String[]> parameters;

	private ArrivedRequest(HttpServletRequest request, byte[] body, int mostParameters) {
		super(request);
		this.body = body;
		this.mostParameters = mostParameters;
	}

	/** The second pass of a request that has waited for its body is its first to all. */
	@Override
	public DispatcherType getDispatcherType() {
		DispatcherType type = super.getDispatcherType();
		return type == DispatcherType.ASYNC ? DispatcherType.REQUEST : type;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Bytes(new ByteArrayInputStream(body));
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset()));
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterMap().get(name);
		return values == null ? null : values[0];
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		String[] values = getParameterMap().get(name);
		return values == null ? null : values.clone();
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> known = parameters;
		if (known == null) {
			known = Collections.unmodifiableMap(parse());
			parameters = known;
		}
		return known;
	}

	/** Of a body that was not kept. */
	@Override
	public Collection<Part> getParts() {
		return List.of();
	}

	@Override
	public @Nullable Part getPart(String name) {
		return null;
	}

	/** By Tomcat's own reader, with its limits: those of the address, then the form's. */
	private Map<String, String[]> parse() {
		Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
		Parameters form = new Parameters();
		form.setCharset(charset());
		form.setLimit(mostParameters < 0 ? mostParameters : Math.max(0, mostParameters - all.size()));
		form.processParameters(body, 0, body.length);
		for (String name : Collections.list(form.getParameterNames())) {
			all.merge(name, form.getParameterValues(name),
					(one, other) -> Stream.of(one, other).flatMap(Stream::of).toArray(String[]::new));
		}
		return all;
	}

	private Charset charset() {
		try {
			String named = getCharacterEncoding();
			return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return StandardCharsets.UTF_8;
		}
	}

	/** Puts it in the place of the request that has waited. */
	@RequiredArgsConstructor
	static final class Passage implements Filter {

		private final int mostParameters;

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			if (!(request.getAttribute(ArrivedBody.ATTRIBUTE) instanceof ArrivedBody arrived)) {
				chain.doFilter(request, response);
				return;
			}
			request.removeAttribute(ArrivedBody.ATTRIBUTE);
			if (arrived.status() != 0) {
				((HttpServletResponse) response).sendError(arrived.status());
				return;
			}
			chain.doFilter(new ArrivedRequest((HttpServletRequest) request, arrived.bytes(), mostParameters), response);
		}

	}

	/** A body that is all there. */
	@RequiredArgsConstructor
	private static final class Bytes extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		@Override
		public int read() {
			return bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("the body is here");
		}

	}

}
