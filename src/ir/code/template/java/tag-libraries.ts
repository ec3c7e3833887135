import type { OutputContext, Span } from '../../instruction.ts';
import type { JavaPage } from './page.ts';

/** What a tag of a library is read with. */
export interface Reader {
  readonly page: JavaPage;
  /** A text with expressions, as Java. */
  readonly value: (written: string) => string;
  readonly contextAt: (at: number) => OutputContext;
}

interface Tag extends Span {
  readonly text: string;
}

type Attributes = ReadonlyMap<string, string>;

/** What a tag of a library does, by its name and, where one does, its prefix. Prefixes are those that everybody writes. */
export function actionOf(reader: Reader, tag: Tag): void {
  const name = /^<([\w-]+:[\w.-]+)/.exec(tag.text)?.[1] ?? '';
  const attributes = attributesOf(tag.text);
  actions[name]?.(reader, attributes, tag);
}

function attributesOf(text: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(
    /([\w:-]+)\s*=\s*(?:"((?:<%=[\s\S]*?%>|[^"])*)"|'((?:<%=[\s\S]*?%>|[^'])*)')/g,
  ))
    found.set(name, double ?? single ?? '');
  return found;
}

type Action = (reader: Reader, attributes: Attributes, tag: Tag) => void;

/** Prints an attribute: escaped unless another one says otherwise. */
function prints(of: string, escaping: { readonly by?: string; readonly unless: boolean }): Action {
  return (reader, attributes, tag) => {
    const { page, value, contextAt } = reader;
    const said = escaping.by === undefined ? undefined : attributes.get(escaping.by);
    const escaped = said === undefined ? escaping.unless : !/^false$/i.test(said);
    for (const each of [of, 'default']) {
      const written = attributes.get(each);
      if (written !== undefined) page.print(value(written), tag, { context: contextAt(tag.start), escaped });
    }
  };
}

/** Puts the value of an attribute to a name. */
function sets(of: string): Action {
  return ({ page, value }, attributes, tag) => {
    const name = attributes.get('var');
    if (name !== undefined) page.set(name, value(attributes.get(of) ?? ''), tag);
  };
}

/** Calls something with the value of an attribute. */
function calls(of: string, java: (value: string) => string): Action {
  return ({ page, value }, attributes, tag) => {
    const written = attributes.get(of);
    if (written !== undefined) page.add(`${java(value(written))};`, tag);
  };
}

const each: Action = ({ page, value }, attributes, tag) => {
  const name = attributes.get('var');
  const items = attributes.get('items');
  if (name !== undefined && items !== undefined) page.each(name, value(items), tag);
};

const query = (value: string) => `new java.sql.Statement().executeQuery(${value})`;

/** `<jsp:useBean id="cart" class="shop.Cart"/>`: a variable of scriptlets and a name of expressions. */
const bean: Action = ({ page }, attributes, tag) => {
  const [id, type] = [attributes.get('id'), attributes.get('class') ?? attributes.get('type')];
  if (id === undefined || type === undefined || !/^[\w.]+$/.test(id + type)) return;
  page.add(`${type} ${id} = new ${type}();`, tag);
  page.set(id, id, tag);
};

/** `<jsp:setProperty name="cart" property="*"/>`: a field, or all, from parameters of the same names. */
const property: Action = ({ page, value }, attributes, tag) => {
  const [name, own] = [attributes.get('name'), attributes.get('property')];
  if (name === undefined || own === undefined || page.variable(name) === undefined) return;
  if (own === '*')
    return page.add(
      `org.apache.commons.beanutils.BeanUtils.populate(${name}, request.getParameterMap());`,
      tag,
    );
  const written = attributes.get('value');
  const given =
    written === undefined
      ? `request.getParameter("${(attributes.get('param') ?? own).replace(/[^\w.-]/g, '')}")`
      : value(written);
  if (/^\w+$/.test(own)) page.add(`${name}.set${own[0]?.toUpperCase()}${own.slice(1)}(${given});`, tag);
};

const getProperty: Action = ({ page, contextAt }, attributes, tag) => {
  const [name, own] = [attributes.get('name'), attributes.get('property')];
  if (name === undefined || own === undefined || !/^\w+$/.test(own)) return;
  const variable = page.variable(name) ?? 'el.known';
  page.print(`${variable}.get${own[0]?.toUpperCase()}${own.slice(1)}()`, tag, {
    context: contextAt(tag.start),
    escaped: false,
  });
};

const actions: Readonly<Record<string, Action>> = {
  'c:out': prints('value', { by: 'escapeXml', unless: true }),
  'c:set': sets('value'),
  'c:url': sets('value'),
  'c:forEach': each,
  'c:forTokens': each,
  'c:redirect': calls('url', (value) => `response.sendRedirect(${value})`),
  'c:import': calls('url', (value) => `new java.net.URL(${value}).openStream()`),
  'x:parse': sets('xml'),
  'sql:query': calls('sql', query),
  'sql:update': calls('sql', query),
  'fmt:param': prints('value', { unless: false }),
  'fmt:formatDate': () => {},
  'spring:message': prints('text', { by: 'htmlEscape', unless: false }),
  'spring:eval': calls(
    'expression',
    (value) =>
      `new org.springframework.expression.spel.standard.SpelExpressionParser().parseExpression(${value}).getValue()`,
  ),
  's:property': prints('value', { by: 'escapeHtml', unless: true }),
  'bean:write': prints('name', { by: 'filter', unless: true }),
  'jsp:useBean': bean,
  'jsp:setProperty': property,
  'jsp:getProperty': getProperty,
  'jsp:include': calls(
    'page',
    (value) => `request.getRequestDispatcher(${value}).include(request, response)`,
  ),
  'jsp:forward': calls(
    'page',
    (value) => `request.getRequestDispatcher(${value}).forward(request, response)`,
  ),
};
