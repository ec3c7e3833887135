import { expect, test } from 'vitest';
import { testParser } from '../../flow/fixtures/flows.ts';
import { javascript } from '../../flow/fixtures/javascript.ts';
import { lowerEjs } from './lower.ts';
import { contextAt } from './place.ts';

const parser = await testParser(javascript);

test('what a template prints stands where its tag stood, escaped or as it is', () => {
  const text =
    '<p><%= name %></p>\n<% for (const each of all) { %>\n<b><%- each.note -%></b>\n<% } %>\n<%# no %>';
  const { functions } = lowerEjs('a.ejs', text, parser.parse);
  const prints = functions.flatMap(({ blocks }) =>
    blocks.flatMap(({ instructions }) => instructions.filter((each) => each.op === 'print')),
  );
  expect(
    prints.map(({ escaped, context, start }) => ({
      escaped,
      context,
      line: text.slice(0, start).split('\n').length,
    })),
  ).toEqual([
    { escaped: true, context: 'html-text', line: 1 },
    { escaped: false, context: 'html-text', line: 3 },
  ]);
  expect(functions[0]?.parameters.map(({ name }) => name)).toEqual(['locals']);
});

test('the place in a page decides what a value can do there', () => {
  const at = (text: string) => contextAt(text, text.indexOf('<%'));
  expect(at('<p><%= x %>')).toBe('html-text');
  expect(at('<a title="<%= x %>">')).toBe('html-attribute');
  expect(at('<a title=<%= x %>>')).toBe('html-attribute-unquoted');
  expect(at('<a href="<%= x %>">')).toBe('url-attribute');
  expect(at('<a href="/orders/<%= x %>">')).toBe('html-attribute');
  expect(at('<a onclick="go(<%= x %>)">')).toBe('script');
  expect(at('<script>let a = <%= x %>')).toBe('script');
  expect(at('<script></script><p><%= x %>')).toBe('html-text');
  expect(at('<!-- <%= x %>')).toBe('comment');
});
