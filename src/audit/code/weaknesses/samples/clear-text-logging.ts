import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `clear-text-logging`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import logging


def sign_in(name, password):
    logging.info('sign in %s %s', name, password)
`,
    ],
    good: [
      `import logging


def sign_in(name, password):
    logging.info('sign in %s', name)
`,
    ],
  },
  javascript: {
    bad: [
      `export function signIn(name, password) {
  console.log(name, password);
}
`,
    ],
    good: [
      `export function signIn(name, password) {
  console.log(name);
}
`,
    ],
  },
};
