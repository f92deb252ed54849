package vn.tuyengiao.portal.file.domain.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import lombok.experimental.UtilityClass;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that a stranger has written: nothing is fetched, entities stay small. */
@UtilityClass
class Xml {

	private static final String SAX = "http://xml.org/sax/features/";

	/**
	 * Hands the document to the handler, piece by piece.
	 * @throws IOException if it is no XML
	 */
	static void read(InputStream in, DefaultHandler handler) throws IOException {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(SAX + "external-general-entities", false);
			factory.setFeature(SAX + "external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			XMLReader reader = factory.newSAXParser().getXMLReader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
			reader.parse(new InputSource(in));
		}
		catch (SAXException | ParserConfigurationException ex) {
			// its message may quote the document
			throw new IOException("not well-formed");
		}
	}

}
