package vn.tuyengiao.portal.platform.web.frame;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageTemplatesTests {

	private final PageTemplates templates = new PageTemplates("/assets/0a");

	@Test
	void whatIsWrittenInSeveralLinesIsSentInOne() {
		assertThat(templates.ready("<p>\n  <a class=\"b\"\n     th:href=\"@{/a(b=1,\n       c='>')}\">x</a>\n</p>"))
			.isEqualTo("<p>\n<a class=\"b\" th:href=\"@{/a(b=1, c='>')}\">x</a>\n</p>");
	}

	@Test
	void aCellWithoutContentsIsEmpty() {
		assertThat(
				templates.ready("<td class=\"num\"\n    th:data-label=\"${a > b}\">\n  <i th:if=\"${x}\"></i>\n</td>"))
			.isEqualTo("<td class=\"num\" th:data-label=\"${a > b}\"><i th:if=\"${x}\"></i></td>");
	}

	@Test
	void betweenRowsAndCellsStandsNothing() {
		assertThat(templates.ready("""
				<table>
				  <tbody th:with="a='>'">
				    <tr th:each="x : ${all}">
				      <th scope="row"> <b>a</b> c </th>
				      <td>d
				      </td>
				      <th:block th:if="${x}"><td>e</td></th:block>
				    </tr>
				  </tbody>
				</table>
				<p>f
				  <b>g</b> <i>h</i></p>
				""")).isEqualTo("""
				<table>
				<tbody th:with="a='>'"><tr th:each="x : ${all}"><th scope="row"> <b>a</b> c </th><td>d</td>\
				<th:block th:if="${x}"><td>e</td></th:block></tr></tbody></table>
				<p>f
				<b>g</b> <i>h</i></p>
				""");
	}

	@Test
	void assetsComeFromTheVersionedFolder() {
		assertThat(templates.ready("<link href=\"@assets/plan.css\">"))
			.isEqualTo("<link href=\"/assets/0a/plan.css\">");
	}

}
