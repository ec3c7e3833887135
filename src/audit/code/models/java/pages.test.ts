import { describe, expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

/** Weaknesses with their places; a gap shows as its reason. */
async function told(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { detections, gaps } = await auditFiles(texts);
  return [
    ...detections.map(({ ruleId, location }) => `${ruleId.slice(5)} ${location.path}:${location.line}`),
    ...gaps.map(({ path, why }) => `${why} ${path}`),
  ].sort();
}

const jsp = (...lines: readonly string[]) => told({ 'web/page.jsp': `${lines.join('\n')}\n` });
const xss = (line: number) => `cross-site-scripting web/page.jsp:${line}`;

describe('pages of JSP', () => {
  test('print what scriptlets and expressions say, at the line of the page', async () => {
    const page = [
      '<%@ page import="java.util.*" %>',
      '<%! private String plain(String text) { return text.trim(); } %>',
      '<% String name = request.getParameter("name");',
      '   if (name != null) { %>',
      '  <p>Hello <%= plain(name) %></p>',
      '<% } %>',
      '<p>${param.name}</p>',
    ];
    expect(await jsp(...page)).toEqual([xss(5), xss(7)]);
    expect(await jsp('<p><%= request.getMethod() %> ${pageContext.request.method} ${1 + 1}</p>')).toEqual([]);
  });

  test('what is escaped is no text of markup, and escaping can be switched off', async () => {
    expect(await jsp('<c:out value="${param.q}"/> ${fn:escapeXml(param.q)}')).toEqual([]);
    expect(await jsp('<c:out value="${param.q}" escapeXml="false"/>')).toEqual([xss(1)]);
    expect(await jsp('<c:out', '  value="${header[\'User-Agent\']}"', '  escapeXml="false"/>')).toEqual([
      xss(1),
    ]);
  });

  test('names that a page sets stand for what they were set to', async () => {
    expect(await jsp('<c:set var="q" value="a ${param.q}"/>', '<b>${q}</b>')).toEqual([xss(2)]);
    expect(await jsp('<c:set var="q" value="a"/>', '<b>${q}</b>')).toEqual([]);
    expect(await jsp('<c:forEach var="q" items="${paramValues.q}">', '<b>${q}</b></c:forEach>')).toEqual([
      xss(2),
    ]);
  });

  test('tags do what their names say', async () => {
    expect(await jsp('<c:redirect url="${param.to}"/>')).toEqual(['open-redirect web/page.jsp:1']);
    expect(await jsp('<jsp:include page="${param.part}"/>')).toEqual(['unsafe-forward web/page.jsp:1']);
    expect(await jsp('<sql:query var="rows" sql="select * from a where b = \'${param.b}\'"/>')).toEqual([
      'sql-injection web/page.jsp:1',
    ]);
    expect(await jsp('<jsp:useBean id="cart" class="shop.Cart"/>', '<c:redirect url="/cart"/>')).toEqual([]);
  });

  test('show what a servlet left in the request', async () => {
    const servlet = (value: string) => `import javax.servlet.http.*;
public class Show extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    request.setAttribute("note", ${value});
    request.getRequestDispatcher("/page.jsp").forward(request, response);
  }
}
`;
    const page = '<p>${note}</p>\n<p>${other}</p>\n';
    expect(await told({ 'Show.java': servlet('request.getParameter("a")'), 'web/page.jsp': page })).toEqual([
      xss(1),
    ]);
    expect(await told({ 'Show.java': servlet('"a"'), 'web/page.jsp': page })).toEqual([]);
  });
});

const controller = (value: string, view = '"orders/show"') => `package shop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;
@Controller
class Orders {
  @GetMapping("/orders")
  String show(@RequestParam String name, Model model) {
    model.addAttribute("name", ${value});
    return ${view};
  }
}
`;

describe('pages that a handler of Spring makes', () => {
  const at = 'src/main/resources/templates/orders/show.html';
  const found = (page: string, value = 'name') =>
    told({
      'shop/Orders.java': controller(value),
      [at]: `<html xmlns:th="http://www.thymeleaf.org">\n${page}\n`,
    });

  test('are read with what the handler put into its model', async () => {
    expect(await found('<p th:utext="\'Hi \' + ${name}"></p>')).toEqual([`cross-site-scripting ${at}:2`]);
    expect(await found('<p th:utext="${name}"></p>', '"Ann"')).toEqual([]);
    expect(await found('<p th:utext="${other}"></p>')).toEqual([]);
  });

  test('of Thymeleaf escape in texts and attributes, not in addresses and plain scripts', async () => {
    expect(await found('<p th:text="${name}" th:title="${name}">[[${name}]]</p>')).toEqual([]);
    expect(await found('<p>[(${name})]</p>')).toEqual([`cross-site-scripting ${at}:2`]);
    expect(await found('<a th:href="${name}">a</a>')).toEqual([`cross-site-scripting ${at}:2`]);
    expect(await found('<a th:href="@{/orders/{id}(id=${name})}">a</a>')).toEqual([]);
    expect(await found('<script>var a = [[${name}]];</script>')).toEqual([`cross-site-scripting ${at}:2`]);
    expect(await found('<script th:inline="javascript">var a = [[${name}]];</script>')).toEqual([]);
  });

  test('what Thymeleaf works out before is an expression', async () => {
    expect(await found('<p th:text="__${name}__"></p>')).toEqual([`template-injection ${at}:2`]);
    expect(await found('<p th:replace="~{parts/${name}}"></p>')).toEqual([`template-injection ${at}:2`]);
    expect(await found('<p th:replace="~{parts/menu :: all}"></p>')).toEqual([]);
  });

  test('loops and names of its own are followed', async () => {
    const page = '<p th:each="one : ${name}" th:with="two=${one}"><b th:utext="${two}"></b></p>';
    expect(await found(page)).toEqual([`cross-site-scripting ${at}:2`]);
    expect(await found(page, 'java.util.List.of("a")')).toEqual([]);
  });

  test('of FreeMarker escape where they say so', async () => {
    const ftl = (page: string, ending = 'ftl') => {
      const path = `src/main/resources/templates/orders/show.${ending}`;
      return told({ 'shop/Orders.java': controller('name'), [path]: `<html><body>${page}</body></html>\n` });
    };
    const one = ['cross-site-scripting src/main/resources/templates/orders/show.ftl:1'];
    expect(await ftl('${name}')).toEqual(one);
    expect(await ftl('${name?html} ${name?length} <#escape x as x?html>${name}</#escape>')).toEqual([]);
    expect(await ftl('<#list name as n>${n!"-"}</#list>')).toEqual(one);
    expect(await ftl('${name}', 'ftlh')).toEqual([]);
    expect(await ftl('<#noautoesc>${name}</#noautoesc>', 'ftlh')).toEqual([
      'cross-site-scripting src/main/resources/templates/orders/show.ftlh:1',
    ]);
    expect(await ftl('<#assign a = name?eval>', 'ftlh')).toEqual([
      'template-injection src/main/resources/templates/orders/show.ftlh:1',
    ]);
  });

  test('of Velocity escape nothing', async () => {
    const path = 'src/main/resources/templates/orders/show.vm';
    const vm = (page: string) => told({ 'shop/Orders.java': controller('name'), [path]: page });
    const html = '<p>#set($a = $name)\n$!{a}</p>\n#foreach($n in $name)<b>$n</b>#end\n';
    expect(await vm(html)).toEqual([`cross-site-scripting ${path}:2`, `cross-site-scripting ${path}:3`]);
    expect(await vm('Dear $name\n')).toEqual([]);
  });

  test('are the ones of a ModelAndView, and of an engine that is called', async () => {
    const page = { 'templates/mail.ftl': '<p>${name}</p>\n' };
    const both = `import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.ModelAndView;
class Orders {
  @GetMapping("/a") ModelAndView show(@RequestParam String name) {
    ModelAndView made = new ModelAndView("mail");
    made.addObject("name", name);
    return made;
  }
}
`;
    expect(await told({ 'Orders.java': both, ...page })).toEqual([
      'cross-site-scripting templates/mail.ftl:1',
    ]);
    const engine = `import freemarker.template.Configuration;
import java.util.*;
import org.springframework.web.bind.annotation.*;
class Orders {
  Configuration configuration;
  @GetMapping("/a") void show(@RequestParam String name, java.io.Writer out) throws Exception {
    Map<String, Object> data = new HashMap<>();
    data.put("name", name);
    configuration.getTemplate("mail.ftl").process(data, out);
  }
}
`;
    expect(await told({ 'Orders.java': engine, ...page })).toEqual([
      'cross-site-scripting templates/mail.ftl:1',
    ]);
  });
});

test('a page that is broken is a gap, one that nests very deep does no harm', async () => {
  expect(await jsp('<% if (a } ] %>', '<p>a</p>')).toEqual(['syntax web/page.jsp']);
  expect(await jsp(`\${${'('.repeat(3_000)}param.a${')'.repeat(3_000)}}`)).toEqual([]);
});
