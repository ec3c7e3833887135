import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `xpath-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
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
};
