import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `insecure-cookie`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import make_response
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('basket', 'fries')
    return response
`,
    ],
    good: [
      `from flask import make_response
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('basket', 'fries', secure=True, httponly=True, samesite='Lax')
    return response
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('basket', 'fries', { secure: false, httpOnly: true });
  res.end();
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('basket', 'fries', { secure: true, httpOnly: true, sameSite: 'lax' });
  res.end();
});
`,
    ],
  },
};
