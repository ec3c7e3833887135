import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `cookie-readable-by-scripts`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, make_response

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('session', 'x', secure=True, httponly=False, samesite='Lax')
    return response
`,
    ],
    good: [
      `from flask import Flask, make_response

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('session', 'x', secure=True, httponly=True, samesite='Lax')
    response.set_cookie('theme', 'dark', secure=True, samesite='Lax')
    return response
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('session', 'x', { secure: true, httpOnly: false });
  res.end();
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('session', 'x', { secure: true, httpOnly: true, sameSite: 'lax' });
  res.end();
});
`,
    ],
  },
};
