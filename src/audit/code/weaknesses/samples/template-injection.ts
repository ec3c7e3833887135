import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `template-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import render_template_string
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return render_template_string('Hello ' + request.args['name'])
`,
    ],
    good: [
      `from flask import render_template_string
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return render_template_string('Hello {{ name }}', name=request.args['name'])
`,
    ],
  },
  javascript: {
    bad: [
      `import ejs from 'ejs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(ejs.render(req.query.layout, { dish: 'fries' }));
});
`,
    ],
    good: [
      `import ejs from 'ejs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(ejs.render('<p><%= dish %></p>', { dish: req.query.dish }));
});
`,
    ],
  },
};
