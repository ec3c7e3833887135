import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { auditFiles } from './fixtures/program.ts';

async function told(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { detections, gaps } = await auditFiles(texts);
  return [
    ...detections.map(
      ({ ruleId, location }) => `${ruleId.slice(5)} ${location.path}:${location.line}:${location.column}`,
    ),
    ...gaps.map(({ path, why }) => `${why} ${path}`),
  ].sort();
}

describe('scripts of pages', () => {
  test('are read where they stand, each with the names of those before', async () => {
    const page = `<!doctype html>
<title><script>document.write(location.hash)</script></title>
<!-- <script>document.write(location.hash)</script> -->
<script type="text/template"><b>{{ name }}</b></script>
<script>
  function wanted() { return location.hash.slice(1); }
</script>
<p id="out">a < b</p>
<SCRIPT type="text/javascript">
  document.getElementById('out').innerHTML = wanted();
</SCRIPT>
`;
    expect(await told({ 'index.html': page })).toEqual(['cross-site-scripting index.html:10:3']);
    expect(await told({ 'index.html': page.replace('innerHTML', 'textContent') })).toEqual([]);
  });

  test('stand in attributes, too, with entities', async () => {
    const page = (name: string) =>
      `<p>\n  <a class="x" ${name}='document.write(&quot;&lt;b>&quot; + location.hash)'>a</a>\n</p>\n`;
    expect(await told({ 'a.html': page('onclick') })).toEqual(['cross-site-scripting a.html:2:25']);
    expect(await told({ 'a.html': page('title') })).toEqual([]);
    const link = '<a href="javascript:document.write(location.hash)">a</a>';
    expect(await told({ 'a.html': link })).toEqual(['cross-site-scripting a.html:1:21']);
  });

  test('see what scripts declare that the page loads from the tree', async () => {
    const files = {
      'web/js/show.js': "function show(text) {\n  document.getElementById('out').innerHTML = text;\n}\n",
      'web/index.html': '<script src="js/show.js?v=1"></script>\n<body onload="show(location.search)">\n',
    };
    expect(await told(files)).toEqual(['cross-site-scripting web/js/show.js:2:3']);
    const other = { ...files, 'web/index.html': '<body onload="show(location.search)">\n' };
    expect(await told(other)).toEqual([]);
  });

  test('are followed in pages of a server, around what it writes into them', async () => {
    const page = `{% extends "base.html" %}
{% block scripts %}
<script>
  var user = "{{ user.name }}", all = {{ users|tojson }};
  {% if debug %}
  document.write(decodeURIComponent(location.hash));
  {% endif %}
</script>
{% endblock %}
`;
    expect(await told({ 'templates/a.html': page })).toEqual(['cross-site-scripting templates/a.html:6:3']);
  });

  test('which are broken are a gap, unless a server writes a part of them', async () => {
    expect(await told({ 'a.html': '<script>\nif (a { document.write(\n</script>' })).toEqual([
      'syntax a.html',
    ]);
    expect(await told({ 'a.html': '<script>\nif (a { {{ rest }}\n</script>' })).toEqual([]);
  });
});

test('pages that are made to take long do not', async () => {
  const bombs = [
    '<script>'.repeat(100_000),
    '<a "'.repeat(200_000),
    '{{'.repeat(400_000),
    '<!--'.repeat(200_000),
    `<a ${'b="'.repeat(200_000)}`,
    `<script>${'<%'.repeat(30_000)}</script>`,
  ];
  for (const bomb of bombs) {
    const before = process.cpuUsage().user;
    await told({ 'a.html': bomb });
    expect((process.cpuUsage().user - before) / 1e6, bomb.slice(0, 10)).toBeLessThan(5);
  }
}, 60_000);

describe('a component of Vue', () => {
  const component = (markup: string, options: string) => ({
    'a.vue': `<template>\n<div>${markup}</div>\n</template>\n<script>\n${options}\n</script>\n`,
  });
  const load =
    "data() { return { text: '', other: 'a' } }, methods: { load() { this.text = location.hash } }";

  test.each([
    ['what a method wrote', '<p v-html="text"></p>', `export default { ${load} }`],
    ['in defineComponent', '<p v-html="text"></p>', `export default defineComponent({ ${load} })`],
    [
      'what is computed of data',
      '<p v-html="shown"></p>',
      'export default { data: () => ({ text: location.hash }), computed: { shown() { return this.text } } }',
    ],
    [
      'what a hook wrote',
      '<p v-html="text"></p>',
      'export default { created() { this.text = location.hash } }',
    ],
    [
      'what setup returns',
      '<p v-html="text"></p>',
      'export default { setup() { return { text: location.hash } } }',
    ],
    ['of its route', '<p v-html="$route.query.q"></p>', 'export default {}'],
  ])('shows %s', async (_, markup, options) => {
    expect(await told(component(markup, options))).toEqual([
      expect.stringMatching(/^cross-site-scripting a\.vue:2:\d+$/),
    ]);
  });

  test('shows nothing of other data, and nothing that is escaped', async () => {
    expect(await told(component('<p v-html="other"></p>', `export default { ${load} }`))).toEqual([]);
    expect(await told(component('<p>{{ text }}</p>', `export default { ${load} }`))).toEqual([]);
  });
});

describe('macros of another page', () => {
  const app = `from flask import Flask, render_template, request
app = Flask(__name__)
@app.route('/')
def a():
    return render_template('a.html', q=request.args['q'])
`;
  const macros = (filter: string) =>
    `{% macro label(x) %}<i>{{ x }}</i>{% endmacro %}\n{% macro field(x) %}<b>{{ x${filter} }}</b>{% endmacro %}\n`;

  test.each([
    '{% from "m.html" import field %}{{ field(q) }}',
    '{% from "m.html" import label, field as f with context %}{{ f(q) }}',
    '{% import "m.html" as m %}{{ m.field(q) }}',
  ])('are called: %s', async (page) => {
    const files = (filter: string) => ({
      'app.py': app,
      'templates/m.html': macros(filter),
      'templates/a.html': page,
    });
    expect(await told(files('|safe'))).toEqual(['cross-site-scripting templates/m.html:2:24']);
    expect(await told(files(''))).toEqual([]);
  });
});
