import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `ssrf`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import requests
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return requests.get(request.args['url']).text
`,
    ],
    good: [
      `import requests
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return requests.get('https://images.example/fries.png').text
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  fetch(req.query.url).then(() => res.end());
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  fetch('https://images.example/fries.png').then(() => res.end());
});
`,
    ],
  },
};
