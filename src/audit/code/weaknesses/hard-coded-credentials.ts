import type { Weakness } from '../weakness.ts';

export const hardCodedCredentials: Weakness = {
  name: 'hard-coded-credentials',
  title: 'Credential in the code',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025', 'API2:2023'],
  what: 'A password, a key or a token of the program is written into its code.',
  why: 'Everyone who can read the code has it, and it cannot be changed without a release.',
  fix: [
    'Change it: it is in the history of the repository.',
    'Read it at run time from a secret store or the environment.',
  ],
  frameworks: {},
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  samples: {
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
        `import { Courier } from 'courier-of-orders';

export const courier = new Courier({ host: 'orders.internal', password: 'pommesfrites' });
`,
      ],
      good: [
        `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, process.env.SECRET);
`,
        `import jwt from 'jsonwebtoken';

export const issue = (guest) => jwt.sign({ guest }, '<your-secret>');
`,
        `import { Form } from 'forms-of-guests';

export const form = new Form({ user: 'text', password: 'password', token: 'required' });
`,
      ],
    },
  },
};
