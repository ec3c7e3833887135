import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const xxe: Weakness = {
  name: 'xxe',
  title: 'External entities in XML',
  severity: 'high',
  confidence: 'high',
  cwe: 611,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  taints: { kinds: ['xml'], trust: remote },
  what: 'XML from outside is parsed with external entities or document types switched on.',
  why: 'The document can name files and addresses that the parser then reads: secrets leave, inner services are reached, memory runs out.',
  fix: ['Switch off document types, external entities and the network in the parser.'],
  frameworks: {
    lxml: '`etree.XMLParser(resolve_entities=False, no_network=True)`.',
    Python: '`defusedxml`.',
    libxmljs: 'parse without `noent: true`.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
  ],
  samples: {
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
  },
};
