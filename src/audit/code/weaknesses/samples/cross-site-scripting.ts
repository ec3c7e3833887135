import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `cross-site-scripting`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return '<p>' + request.args['q'] + '</p>'
`,
    ],
    good: [
      `from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return '<p>' + escape(request.args['q']) + '</p>'
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(\`<p>\${req.query.table}</p>\`);
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ table: req.query.table });
});
`,
    ],
  },
};
