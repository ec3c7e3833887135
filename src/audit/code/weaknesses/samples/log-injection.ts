import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `log-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
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
};
