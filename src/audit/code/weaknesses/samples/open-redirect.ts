import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `open-redirect`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import redirect
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return redirect(request.args['next'])
`,
    ],
    good: [
      `from flask import redirect
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return redirect('/menu')
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.redirect(req.query.next);
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.redirect('/menu');
});
`,
    ],
  },
};
