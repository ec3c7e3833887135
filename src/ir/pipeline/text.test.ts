import { expect, test } from 'vitest';
import { valueAt } from '#ir/infra/value';
import { documentsOf } from './reading.ts';
import { placeWithin, textOf } from './text.ts';

/** What stands in the source at the place of a stretch of the text `run`, with its line. */
function shownOf(source: string, wanted: string): readonly (string | number)[] {
  const [document] = documentsOf({ path: 'a.yml', text: source, gaps: [], notices: [] });
  const text = textOf(valueAt(document?.value, 'run'), source);
  if (text === undefined) throw new Error('There is no text.');
  const start = text.text.indexOf(wanted);
  const place = placeWithin(text, start, start + wanted.length);
  return [source.slice(place.start, place.end), place.line, place.column];
}

test.each([
  ['run: echo ${{ a }}\n', 1, 11],
  ['run: "echo \\"x\\" ${{ a }}"\n', 1, 18],
  ["run: 'it''s ${{ a }}'\n", 1, 13],
  ['run: |\n  echo one\n    ${{ a }}\n', 3, 5],
  ['run: |-\n\n\n  echo one\n  echo   ${{ a }}\n', 5, 10],
  ['run: >\n  echo one\n  two ${{ a }}\n', 3, 7],
  ['run: echo one\n  two ${{ a }}\n', 2, 7],
  ['run: "one\\n\\ttwo ${{ a }}"\n', 1, 18],
])('a stretch of the text of %j stands at its line', (source, line, column) => {
  expect(shownOf(source, '${{ a }}')).toEqual(['${{ a }}', line, column]);
});
