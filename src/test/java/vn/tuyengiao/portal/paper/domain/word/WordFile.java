package vn.tuyengiao.portal.paper.domain.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word file as any program reads it: a ZIP of XML, without the library that wrote it.
 */
public final class WordFile {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private final Map<String, byte[]> entries = new HashMap<>();

	public WordFile(byte[] file) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				((InputStream) zip).transferTo(out);
				entries.put(entry.getName(), out.toByteArray());
			}
		}
	}

	/** A part, parsed: {@code word/document.xml}. */
	Document part(String name) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(name)));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalStateException(name, ex);
		}
	}

	/** Names of its parts. */
	List<String> parts() {
		return List.copyOf(entries.keySet());
	}

	/** The attributes of the first element of that name below another, by local names. */
	static Map<String, String> attributes(Element below, String name) {
		Map<String, String> found = new HashMap<>();
		Element element = first(below, name);
		if (element != null) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				Node attribute = element.getAttributes().item(i);
				found.put(attribute.getLocalName(), attribute.getNodeValue());
			}
		}
		return found;
	}

	static Element first(Element below, String name) {
		return (Element) below.getElementsByTagNameNS(W, name).item(0);
	}

	static List<Element> all(Element below, String name) {
		List<Element> found = new ArrayList<>();
		NodeList nodes = below.getElementsByTagNameNS(W, name);
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
		}
		return found;
	}

	/** The style of that id. */
	Element style(String id) {
		return all(part("word/styles.xml").getDocumentElement(), "style").stream()
			.filter(style -> style.getAttributeNS(W, "styleId").equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no style " + id));
	}

	/** Points of a style's type. */
	double points(String id) {
		return Integer.parseInt(attributes(style(id), "sz").get("val")) / 2.0;
	}

	/** Texts of the paragraphs in a style, in their order. */
	public List<String> texts(String style) {
		return all(part("word/document.xml").getDocumentElement(), "p").stream()
			.filter(paragraph -> style.equals(attributes(paragraph, "pStyle").get("val")))
			.map(Element::getTextContent)
			.toList();
	}

	/** All that it says, a line a paragraph. */
	public String text() {
		StringBuilder text = new StringBuilder();
		all(part("word/document.xml").getDocumentElement(), "p")
			.forEach(paragraph -> text.append(paragraph.getTextContent()).append('\n'));
		return text.toString();
	}

}
