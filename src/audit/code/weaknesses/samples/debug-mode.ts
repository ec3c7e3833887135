import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `debug-mode`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask

app = Flask(__name__)
app.run(debug=True)
`,
    ],
    good: [
      `from flask import Flask

app = Flask(__name__)
app.run()
`,
    ],
  },
};
