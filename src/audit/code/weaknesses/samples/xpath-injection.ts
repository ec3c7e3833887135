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
      `import xml.etree.ElementTree as ET
from django.http import JsonResponse

PRICES = ET.parse('prices.xml')


def price(request):
    found = PRICES.find(f".//dish[@sku='{request.GET['sku']}']")
    return JsonResponse({'price': found.get('price')})
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
      `from lxml import etree
from django.http import JsonResponse

BY_SKU = etree.XPath('//dish[@sku = $sku]/@price')
PRICES = etree.parse('prices.xml')


def price(request):
    return JsonResponse({'price': BY_SKU(PRICES, sku=request.GET['sku'])})
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
      `const Koa = require('koa');
const { select } = require('xpath');
const { prices } = require('./prices');

const app = new Koa();

const query = (sku) => "//dish[@sku='" + sku + "']/@price";

app.use(async (ctx) => {
  ctx.body = select(query(ctx.query.sku), prices).toString();
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
      `const Koa = require('koa');
const { select } = require('xpath');
const { prices } = require('./prices');

const app = new Koa();
app.use(async (ctx) => {
  const number = Number(ctx.query.number);
  ctx.body = select(\`//dish[\${number}]/@price\`, prices).toString();
});
`,
    ],
  },
  typescript: {
    bad: [
      `import xpath from 'xpath';
import { DOMParser } from '@xmldom/xmldom';
import type { FastifyInstance } from 'fastify';

const prices = new DOMParser().parseFromString('<dishes/>', 'text/xml');

interface Route {
  Params: { sku: string };
}

export default async function routes(app: FastifyInstance): Promise<void> {
  app.get<Route>('/prices/:sku', async ({ params: { sku } }) =>
    xpath.select(\`string(//dish[@sku='\${sku}']/@price)\`, prices as unknown as Node),
  );
}
`,
    ],
    good: [
      `import xpath from 'xpath';
import { DOMParser } from '@xmldom/xmldom';
import type { FastifyInstance } from 'fastify';

const prices = new DOMParser().parseFromString('<dishes/>', 'text/xml');
const price = xpath.parse('string(//dish[@sku=$sku]/@price)');

interface Route {
  Params: { sku: string };
}

export default async function routes(app: FastifyInstance): Promise<void> {
  app.get<Route>('/prices/:sku', async ({ params: { sku } }) =>
    price.evaluateString({ node: prices as unknown as Node, variables: { sku } }),
  );
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

class Staff {
    String find(HttpServletRequest request, Document staff) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        return xpath.evaluate("//person[@name='" + request.getParameter("name") + "']/city", staff);
    }
}
`,
      `import org.dom4j.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Staff {
    private Document staff;

    @GetMapping("/staff/{id}")
    Object find(@PathVariable String id) {
        return staff.selectSingleNode("/staff/person[@id='" + id + "']");
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

class Staff {
    String find(HttpServletRequest request, Document staff) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        String name = request.getParameter("name");
        xpath.setXPathVariableResolver(variable -> name);
        return xpath.evaluate("//person[@name=$name]/city", staff);
    }
}
`,
      `import org.dom4j.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Staff {
    private Document staff;

    @GetMapping("/staff/{id}")
    Object find(@PathVariable int id) {
        return staff.selectSingleNode("/staff/person[@id='" + id + "']");
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"github.com/antchfx/xpath"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	expression, err := xpath.Compile("//cake[name='" + r.FormValue("name") + "']")
	_, _ = expression, err
}
`,
    ],
    good: [
      `package main

import (
	"github.com/antchfx/xpath"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	expression, err := xpath.Compile("//cake[name]")
	_, _ = expression, err
}
`,
    ],
  },
};
