package vn.tuyengiao.portal.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Whether a page is HTML, by the Nu Html Checker: its schema of HTML and its further
 * rules, without what it would fetch. It takes the page as the portal sent it, before a
 * browser mends it.
 */
public final class HtmlValidity {

	private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

	private static final List<Schema> FURTHER_RULES = List.of(CheckerSchema.ASSERTION_SCH, CheckerSchema.TABLE_CHECKER,
			CheckerSchema.TEXT_CONTENT_CHECKER, CheckerSchema.USEMAP_CHECKER, CheckerSchema.UNCHECKED_SUBTREE_WARNER,
			CheckerSchema.DUPLICATE_DT_CHECKER);

	private static final Schema HTML = html();

	private static final Pattern WORDS = Pattern.compile(">[^<>]+<|[0-9a-f]{8}-[0-9a-f-]{27}|value=\"[^\"]*\"");

	private static final Set<String> SEEN = new HashSet<>();

	private HtmlValidity() {
	}

	/** What is wrong with the page, once for all pages of the same markup. */
	static List<String> ofNew(String page) {
		return SEEN.add(WORDS.matcher(page).replaceAll("")) ? faults(page) : List.of();
	}

	/** What is wrong with the page, with the line where it stands. */
	public static List<String> faults(String page) {
		List<String> faults = new ArrayList<>();
		List<String> lines = page.lines().toList();
		ErrorHandler handler = handler(fault -> {
			int line = fault.getLineNumber();
			faults.add(
					fault.getMessage() + (line > 0 && line <= lines.size() ? " | " + lines.get(line - 1).strip() : ""));
		});
		PropertyMap properties = properties(handler);
		Validator rules = HTML.createValidator(properties);
		for (Schema further : FURTHER_RULES) {
			rules = new CombineValidator(rules, further.createValidator(properties));
		}
		HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
		parser.setMappingLangToXmlLang(true);
		parser.setErrorHandler(handler);
		parser.setContentHandler(rules.getContentHandler());
		try {
			parser.parse(new InputSource(new StringReader(page)));
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
		return faults;
	}

	private static Schema html() {
		try {
			InputSource source = entities().resolveEntity(null, SCHEMA);
			Schema schema = CompactSchemaReader.getInstance().createSchema(source, properties(handler(fault -> {
				throw new IllegalStateException(fault);
			})));
			return Stream
				.<UnaryOperator<Schema>>of(DataAttributeDroppingSchemaWrapper::new,
						XmlLangAttributeDroppingSchemaWrapper::new, RoleAttributeFilteringSchemaWrapper::new,
						TemplateElementDroppingSchemaWrapper::new, NamespaceChangingSchemaWrapper::new)
				.reduce(schema, (wrapped, wrapper) -> wrapper.apply(wrapped), (one, other) -> other);
		}
		catch (IOException | SAXException | IncorrectSchemaException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static PropertyMap properties(ErrorHandler handler) {
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, handler);
		properties.put(ValidateProperty.ENTITY_RESOLVER, entities());
		RngProperty.CHECK_ID_IDREF.add(properties);
		return properties.toPropertyMap();
	}

	/** The schema's parts, all of them within the library. */
	private static LocalCacheEntityResolver entities() {
		LocalCacheEntityResolver entities = new LocalCacheEntityResolver((publicId, systemId) -> {
			throw new IOException("not in the library: " + systemId);
		});
		entities.setAllowRnc(true);
		return entities;
	}

	private static ErrorHandler handler(Consumer<SAXParseException> noted) {
		return new ErrorHandler() {

			@Override
			public void warning(SAXParseException fault) {
				noted.accept(fault);
			}

			@Override
			public void error(SAXParseException fault) {
				noted.accept(fault);
			}

			@Override
			public void fatalError(SAXParseException fault) {
				noted.accept(fault);
			}

		};
	}

}
