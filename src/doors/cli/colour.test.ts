import { expect, test } from 'vitest';
import { type ColourChoice, useColour } from './colour.ts';

type Row = [ColourChoice, Record<string, string>, boolean, boolean];

test.each<Row>([
  // option, environment, terminal → colour
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { TERM: 'dumb' }, true, false],
  ['auto', { TERM: 'xterm-256color' }, true, true],
  ['auto', { NO_COLOR: '1' }, true, false],
  ['auto', { NO_COLOR: '' }, true, true],
  ['auto', { FORCE_COLOR: '1' }, false, true],
  ['auto', { FORCE_COLOR: '' }, false, true],
  ['auto', { FORCE_COLOR: '0' }, true, false],
  ['auto', { FORCE_COLOR: 'false' }, true, false],
  ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
])('--colour %s with %j, terminal %s: %s', (choice, env, isTerminal, colour) => {
  expect(useColour(choice, env, isTerminal)).toBe(colour);
});
