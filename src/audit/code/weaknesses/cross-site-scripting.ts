import { pages } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/cross-site-scripting.ts';

export const crossSiteScripting: Weakness = {
  name: 'cross-site-scripting',
  title: 'Cross-site scripting',
  severity: 'high',
  // Of findings read in public applications 0 of 42 were true: most were records that a framework sends as JSON, or text that an author may format.
  confidence: 'medium',
  cwe: 79,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['html', 'attribute', 'script', 'style'], trust: pages },
  what: 'Data from outside becomes part of a page without being escaped for the place where it stands: text, attribute, script or style.',
  why: "Whoever writes the data runs scripts in other people's browsers, with their session: they act and read in their name.",
  fix: [
    'Let the template engine escape, and leave that switched on.',
    'Escape for the place: HTML escaping does not help inside a script, a style or an address.',
    'Where HTML must be allowed, clean it with a maintained sanitizer.',
  ],
  frameworks: {
    Flask:
      '`render_template` with a file ending in `.html`; `markupsafe.escape`; no `|safe`, no `Markup(data)`.',
    Django: 'templates; `format_html` instead of `mark_safe`.',
    Express: '`res.render`, or `res.json` instead of `res.send` of a text.',
    React: 'no `dangerouslySetInnerHTML`, or with DOMPurify before.',
    Vue: 'no `v-html`.',
    Angular: 'no `bypassSecurityTrust…`.',
    DOM: '`textContent` instead of `innerHTML`.',
    EJS: '`<%= %>` instead of `<%- %>`.',
    Handlebars: '`{{ }}` instead of `{{{ }}}`.',
    'JSP and Thymeleaf':
      '`<c:out value=…/>` or `fn:escapeXml` for each expression; `th:text` instead of `th:utext`.',
    FreeMarker: 'files that end in `.ftlh`, which escape; no `?no_esc`.',
    Java: "`Encode.forHtml(name)` of the OWASP Java Encoder, Spring's `HtmlUtils.htmlEscape`, or a template that escapes.",
    Go: 'print through `html/template`, which escapes for its place; by hand `html.EscapeString(text)`.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
  ],
  samples,
};
