import { senders } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const logInjection: Weakness = {
  name: 'log-injection',
  title: 'Forged log entries',
  severity: 'medium',
  confidence: 'medium',
  cwe: 117,
  owasp: ['A09:2021', 'A09:2025', 'API8:2023'],
  taints: { kinds: ['log'], trust: senders },
  what: 'Data from outside reaches the log with its line breaks.',
  why: 'With a line break in the data somebody can write entries of their own, which hide an attack or blame somebody else, and may attack whoever shows the log.',
  fix: ['Remove line breaks and control characters first, or write the log as JSON, where they are escaped.'],
  frameworks: {
    Python: "`value.replace('\\r', '').replace('\\n', '')`, or a JSON formatter.",
    JavaScript: "`value.replace(/[\\r\\n]/g, '')`, or pino and winston with JSON output.",
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
  samples: {
    python: {
      bad: [
        `import logging
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    logging.info('Search for ' + request.args['q'])
    return 'ok'
`,
      ],
      good: [
        `import logging
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    logging.info('Search for ' + request.args['q'].replace('\\r', '').replace('\\n', ''))
    return 'ok'
`,
      ],
    },
    javascript: {
      bad: [
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log(\`Search for \${req.query.q}\`);
  res.end();
});
`,
      ],
      good: [
        `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log('Search');
  res.end();
});
`,
      ],
    },
  },
};
