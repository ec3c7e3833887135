import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `xml-bomb`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import xml.etree.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    xml.etree.ElementTree.fromstring(request.data)
    return 'ok'
`,
      `from xml.dom import minidom
from django.http import JsonResponse


def orders(request):
    order = minidom.parseString(request.body)
    return JsonResponse({'dishes': len(order.getElementsByTagName('dish'))})
`,
    ],
    good: [
      `import defusedxml.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    defusedxml.ElementTree.fromstring(request.data)
    return 'ok'
`,
      `from defusedxml import minidom
from django.http import JsonResponse


def orders(request):
    order = minidom.parseString(request.body)
    return JsonResponse({'dishes': len(order.getElementsByTagName('dish'))})
`,
    ],
  },
  javascript: {
    bad: [
      `const expat = require('node-expat');
const express = require('express');

const app = express();
app.post('/orders', express.text({ type: 'text/xml' }), (req, res) => {
  const parser = new expat.Parser('UTF-8');
  parser.parse(req.body);
  res.sendStatus(204);
});
`,
    ],
    good: [
      `const { XMLParser } = require('fast-xml-parser');
const express = require('express');

const app = express();
app.post('/orders', express.text({ type: 'text/xml' }), (req, res) => {
  const parser = new XMLParser({ processEntities: false });
  res.json(parser.parse(req.body));
});
`,
    ],
  },
  typescript: {
    bad: [
      `import libxmljs, { type Document } from 'libxmljs2';
import type { Request, Response } from 'express';

export function read(req: Request<unknown, unknown, string>, res: Response): void {
  const order: Document = libxmljs.parseXml(req.body, { huge: true });
  res.json({ dishes: order.root()?.childNodes().length });
}
`,
    ],
    good: [
      `import libxmljs, { type Document } from 'libxmljs2';
import type { Request, Response } from 'express';

export function read(req: Request<unknown, unknown, string>, res: Response): void {
  const order: Document = libxmljs.parseXml(req.body, { nonet: true });
  res.json({ dishes: order.root()?.childNodes().length });
}
`,
    ],
  },
};
