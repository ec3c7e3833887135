import { errorDetail } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const errorDisclosure: Weakness = {
  name: 'error-disclosure',
  title: 'Details of errors are sent to the client',
  severity: 'low',
  confidence: 'medium',
  cwe: 209,
  owasp: ['A05:2021', 'A10:2025', 'API8:2023'],
  taints: { kinds: [], trust: errorDetail },
  what: 'A stack trace or the text of an exception becomes part of an answer.',
  why: 'It tells paths, versions, queries and sometimes secrets: a map for an attack.',
  fix: ['Log the error and answer with a number by which you find it there.'],
  frameworks: {},
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html'],
  samples: {
    python: {
      bad: [
        `import traceback
from flask import Flask

app = Flask(__name__)


@app.errorhandler(500)
def shown(error):
    return traceback.format_exc(), 500
`,
        `from flask import Flask, jsonify

app = Flask(__name__)


@app.route('/x')
def x():
    try:
        return jsonify(done=1 / 0)
    except Exception as error:
        return jsonify(error=str(error))
`,
      ],
      good: [
        `import logging
from flask import Flask

app = Flask(__name__)


@app.errorhandler(500)
def shown(error):
    logging.exception('it failed')
    return 'It failed.', 500
`,
      ],
    },
    javascript: {
      bad: [
        `import express from 'express';

const app = express();
app.use((error, req, res, next) => {
  res.status(500).send(error.stack);
});
`,
      ],
      good: [
        `import express from 'express';

const app = express();
app.use((error, req, res, next) => {
  console.error(error.stack);
  res.status(500).send('It failed.');
});
`,
      ],
    },
  },
};
