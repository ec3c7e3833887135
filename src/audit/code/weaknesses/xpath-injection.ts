import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const xpathInjection: Weakness = {
  name: 'xpath-injection',
  title: 'XPath injection',
  severity: 'high',
  confidence: 'high',
  cwe: 643,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['xpath'], trust: remote },
  what: 'Data from outside becomes part of an XPath expression.',
  why: 'A quote in the data changes what is asked for: other nodes of the document are read or a check is passed.',
  fix: ['Give the value as a variable of the expression instead of pasting it.'],
  frameworks: {
    lxml: "`tree.xpath('//dish[@sku = $sku]', sku=sku)`.",
    xpath: "`xpath.parse('//dish[@sku = $sku]').select({ node, variables: { sku } })`.",
  },
  references: ['https://owasp.org/www-community/attacks/XPATH_Injection'],
  samples: {
    python: {
      bad: [
        `from lxml import etree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    tree = etree.parse('prices.xml')
    return str(tree.xpath("//dish[@sku='" + request.args['sku'] + "']"))
`,
      ],
      good: [
        `from lxml import etree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    tree = etree.parse('prices.xml')
    return str(tree.xpath('//dish[@sku = $sku]', sku=request.args['sku']))
`,
      ],
    },
    javascript: {
      bad: [
        `import xpath from 'xpath';
import { prices } from './prices.js';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(xpath.select(\`//dish[@sku='\${req.query.sku}']\`, prices));
});
`,
      ],
      good: [
        `import xpath from 'xpath';
import { prices } from './prices.js';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(xpath.select('//dish', prices));
});
`,
      ],
    },
  },
};
