import { onServers } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const redos: Weakness = {
  name: 'redos',
  title: 'Slow regular expression',
  severity: 'medium',
  confidence: 'high',
  cwe: 1333,
  owasp: ['A04:2021', 'A06:2025', 'API4:2023'],
  taints: { kinds: [], trust: onServers },
  what: 'A pattern has several ways to match the same text, so that the time for a text that almost matches grows with a power of its length, or doubles with each letter.',
  why: 'One request keeps a processor busy for minutes or hours; in Node.js nobody else is served meanwhile.',
  fix: [
    'Write the pattern so that each part can match in one way only.',
    'Bound the length of the text, or use an engine without backtracking.',
  ],
  frameworks: {
    'Node.js': 'the package `re2`.',
    Python: 'the package `google-re2`, or possessive quantifiers (3.11).',
  },
  references: ['https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'],
  samples: {
    python: {
      bad: [
        `import re
from flask import Flask, request

app = Flask(__name__)
ADDRESS = re.compile(r'^(\\w+\\s?)*$')


@app.route('/x')
def x():
    return {'known': ADDRESS.match(request.args['address']) is not None}
`,
      ],
      good: [
        `import re
from flask import Flask, request

app = Flask(__name__)
ADDRESS = re.compile(r'^[\\w ]*$')


@app.route('/x')
def x():
    return {'known': ADDRESS.match(request.args['address']) is not None}
`,
      ],
    },
    javascript: {
      bad: [
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ known: /^(\\w+\\s?)*$/.test(req.query.address) });
});
`,
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ name: req.query.name.replace(/\\s+$/, '') });
});
`,
      ],
      good: [
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ known: /^[\\w ]*$/.test(req.query.address), name: req.query.name.trim() });
});
`,
      ],
    },
  },
};
