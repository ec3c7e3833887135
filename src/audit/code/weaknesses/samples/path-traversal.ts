import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `path-traversal`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return open('receipts/' + request.args['name']).read()
`,
    ],
    good: [
      `from flask import send_from_directory
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return send_from_directory('receipts', request.args['name'])
`,
    ],
  },
  javascript: {
    bad: [
      `import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.end(readFileSync('labels/' + req.query.name));
});
`,
    ],
    good: [
      `import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.end(readFileSync('labels/fries.txt'));
});
`,
    ],
  },
};
