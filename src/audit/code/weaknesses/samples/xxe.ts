import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `xxe`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from lxml import etree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    return str(etree.fromstring(request.data, parser))
`,
    ],
    good: [
      `import defusedxml.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(defusedxml.ElementTree.fromstring(request.data))
`,
    ],
  },
  javascript: {
    bad: [
      `import libxmljs from 'libxmljs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(libxmljs.parseXml(req.body, { noent: true }).root().name());
});
`,
    ],
    good: [
      `import libxmljs from 'libxmljs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(libxmljs.parseXml(req.body).root().name());
});
`,
    ],
  },
};
