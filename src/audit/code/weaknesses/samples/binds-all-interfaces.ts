import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `binds-all-interfaces`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask

Flask(__name__).run(host='0.0.0.0')
`,
    ],
    good: [
      `from flask import Flask

Flask(__name__).run(host='127.0.0.1')
`,
    ],
  },
};
