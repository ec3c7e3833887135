import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `trust-boundary`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request, session

app = Flask(__name__)


@app.route('/x')
def x():
    session['role'] = request.args['role']
    return 'ok'
`,
    ],
    good: [
      `from flask import Flask, request, session

app = Flask(__name__)


@app.route('/x')
def x():
    if request.args['role'] in ('guest', 'member'):
        session['role'] = request.args['role']
    return 'ok'
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  req.session.role = req.query.role;
  res.end();
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  req.session.table = Number(req.query.table);
  res.end();
});
`,
    ],
  },
};
