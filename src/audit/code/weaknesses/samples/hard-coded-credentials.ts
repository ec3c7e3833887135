import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `hard-coded-credentials`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask

app = Flask(__name__)
app.secret_key = 'fries with everything'
`,
    ],
    good: [
      `import os
from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ['SECRET']
`,
    ],
  },
  javascript: {
    bad: [
      `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, 'fries with everything');
`,
    ],
    good: [
      `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, process.env.SECRET);
`,
      `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, '<your-secret>');
`,
    ],
  },
};
