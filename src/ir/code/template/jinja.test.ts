import { expect, test } from 'vitest';
import { hasTags, isPage, lowerPage } from './jinja.ts';
import { tagsIn } from './tags.ts';

/** What prints, escaped or not, in which place. */
function prints(path: string, text: string) {
  return lowerPage(path, text).functions.flatMap(({ blocks }) =>
    blocks.flatMap(({ instructions }) =>
      instructions.flatMap((each) =>
        each.op === 'print'
          ? [`${text.slice(each.start, each.end)} ${each.context} ${each.escaped ? 'escaped' : 'raw'}`]
          : [],
      ),
    ),
  );
}

test('pages are known by their ending, those of other tools are none', () => {
  expect(['a.html', 'mail.jinja2', 'x.html.j2', 'a.djhtml'].every(isPage)).toBe(true);
  expect(['nginx.conf.j2', 'deploy.yaml.j2', 'a.ejs', 'a.py'].some(isPage)).toBe(false);
  expect(hasTags('a.html', '<p>plain</p>')).toBe(false);
  expect(hasTags('mail.jinja', 'Dear {{ name }}')).toBe(false);
  expect(hasTags('page.jinja', '<p>{{ name }}</p>')).toBe(true);
});

test('values are escaped unless a filter, a tag or the kind of the file says otherwise', () => {
  expect(prints('a.html', '{{ a }}{{ b | safe }}{{ c|safe|upper }}{{ d|e }}')).toEqual([
    '{{ a }} html-text escaped',
    '{{ b | safe }} html-text raw',
    '{{ c|safe|upper }} html-text raw',
    '{{ d|e }} html-text escaped',
  ]);
  expect(prints('a.html', '{% autoescape false %}{{ a }}{% endautoescape %}{{ b }}')).toEqual([
    '{{ a }} html-text raw',
    '{{ b }} html-text escaped',
  ]);
  expect(prints('a.txt.jinja', '{{ a }}')).toEqual(['{{ a }} html-text raw']);
});

test('a choice is raw where one of its sides is', () => {
  expect(prints('a.html', "{{ a|safe if b else c|safe }}{{ a|safe if b else '' }}")).toEqual([
    '{{ a|safe if b else c|safe }} html-text raw',
    "{{ a|safe if b else '' }} html-text raw",
  ]);
});

test('the place of a value is told past other tags', () => {
  const page = `<a {% if x > 1 %}class="b"{% endif %} href="{{ a }}" title=" {{ b }}" id={{ c }}>
<script>let x = "{{ d }}"; let y = {{ e }};</script><script type="application/json">{{ f }}</script>
<img src="{{ g }}" onclick="go('{{ h }}')">`;
  expect(prints('a.html', page).map((each) => each.replace(' escaped', ''))).toEqual([
    '{{ a }} url-attribute',
    '{{ b }} html-attribute',
    '{{ c }} html-attribute-unquoted',
    '{{ d }} script-string',
    '{{ e }} script',
    '{{ f }} script-string',
    '{{ g }} html-attribute',
    '{{ h }} script',
  ]);
});

test('comments and raw parts hold no tags, a brace between quotes ends none', () => {
  const names = (text: string) => tagsIn(text).map(({ from, to }) => text.slice(from, to).trim());
  expect(names('{# {{ a }} #}{% raw %}{{ b }}{% endraw %}{{ c }}')).toEqual(['c']);
  expect(names("{{ a['}}'] }}{{ it's }}{{ b }}")).toEqual(["a['}}']", "it's", 'b']);
  expect(names('{{ never ends')).toEqual([]);
});

test('loops and conditions are flow, what is never closed ends with the page', () => {
  const [page] = lowerPage(
    'a.html',
    '{% for k, v in a.items() %}{{ v }}{% else %}{{ n }}{% endfor %}{% if b %}{{ c }}',
  ).functions;
  expect(page?.names.filter((name) => name !== '')).toEqual(['context', 'k', 'v']);
  expect(page?.blocks.length).toBe(7);
});

test('nothing that a page holds makes it throw', () => {
  for (const text of [
    '{{',
    '{{}}',
    '{% %}',
    '{% for %}',
    '{% else %}{% endif %}',
    '{{ a[ }}',
    '{{ (((((',
    '{% set %}',
    `{{ ${'('.repeat(5000)} }}`,
    '{% include %}',
  ])
    expect(() => lowerPage('a.html', text)).not.toThrow();
});
