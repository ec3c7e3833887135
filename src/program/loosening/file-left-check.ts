import { quoted } from '../quoted.ts';
import { type LooseningRule, references, startOf } from './shape.ts';

/** A file that was checked and now looks like one that need not be. */
export const fileLeftCheck: LooseningRule = {
  rule: {
    id: 'policy/file-left-check',
    family: 'policy',
    title: 'The change makes a file look as if it needed no check',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'A file that was checked in the base is left out now because of its content: it calls itself generated, was minified, or is no longer text.',
      why: 'One comment at the top of a file is enough to hide whatever is below it.',
      fix: [
        'If people write the file, take the mark out again.',
        'If a tool makes it, check the source of what it makes, and have somebody confirm the change.',
      ],
      references,
    },
  },
  find: ({ left }) =>
    left.map(({ path, why }) => ({
      location: startOf(path),
      message: `${quoted(path)} was checked before and is left out now: ${why}.`,
      about: [path, why],
    })),
  bad: [
    {
      says: 'a file calls itself generated',
      base: { 'a.py': 'x = 1\n' },
      head: { 'a.py': '# @generated\nx = 1\n' },
    },
  ],
  good: [
    {
      says: 'a generated file stays one',
      base: { 'a.py': '# @generated\nx = 1\n' },
      head: { 'a.py': '# @generated\nx = 2\n' },
    },
    {
      says: 'a new file is generated',
      base: {},
      head: { 'a.py': '# @generated\n' },
    },
  ],
};
