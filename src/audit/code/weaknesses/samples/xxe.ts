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
      `import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges
from django.http import HttpResponse
import io


def orders(request):
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, True)
    parser.setContentHandler(ContentHandler())
    parser.parse(io.BytesIO(request.body))
    return HttpResponse(status=204)
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
      `from lxml import etree
from fastapi import FastAPI, Request

app = FastAPI()


@app.post('/orders')
async def orders(request: Request):
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return {'root': etree.fromstring(await request.body(), parser).tag}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"

	"github.com/lestrrat-go/libxml2"
	"github.com/lestrrat-go/libxml2/parser"
)

func order(w http.ResponseWriter, r *http.Request) {
	document, err := libxml2.ParseReader(r.Body, parser.XMLParseNoEnt)
	if err != nil {
		http.Error(w, "no order", http.StatusBadRequest)
		return
	}
	defer document.Free()
}
`,
    ],
    good: [
      `package main

import (
	"encoding/xml"
	"net/http"
)

type order struct {
	Cake string \`xml:"cake"\`
}

func take(w http.ResponseWriter, r *http.Request) {
	var given order
	if err := xml.NewDecoder(r.Body).Decode(&given); err != nil {
		http.Error(w, "no order", http.StatusBadRequest)
	}
}
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
      `const express = require('express');
const libxmljs = require('libxmljs2');

const read = (xml, options) => libxmljs.parseXmlString(xml, { ...options, noent: true });

const app = express();
app.post('/orders', express.text({ type: 'text/xml' }), (req, res) => {
  res.json({ root: read(req.body, { noblanks: true }).root().name() });
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
      `const express = require('express');
const { XMLParser } = require('fast-xml-parser');

const app = express();
app.post('/orders', express.text({ type: 'text/xml' }), (req, res) => {
  res.json(new XMLParser({ ignoreAttributes: false }).parse(req.body));
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { parseXml, type Document, type ParserOptions } from 'libxmljs2';
import { Body, Controller, Post } from '@nestjs/common';

const options: ParserOptions = { noent: true, noblanks: true };

@Controller('orders')
export class OrderController {
  @Post('xml')
  read(@Body() body: string): string | undefined {
    const order: Document = parseXml(body, options);
    return order.root()?.name();
  }
}
`,
    ],
    good: [
      `import { parseXml, type Document, type ParserOptions } from 'libxmljs2';
import { Body, Controller, Post } from '@nestjs/common';

const options: ParserOptions = { noent: false, noblanks: true };

@Controller('orders')
export class OrderController {
  @Post('xml')
  read(@Body() body: string): string | undefined {
    const order: Document = parseXml(body, options);
    return order.root()?.name();
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.HttpServletRequest;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

class Orders {
    Document read(HttpServletRequest request) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(request.getInputStream());
    }
}
`,
      `import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Feeds {
    @PostMapping("/feed")
    void read(@RequestBody String text) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.createXMLStreamReader(new StringReader(text));
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.HttpServletRequest;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

class Orders {
    Document read(HttpServletRequest request) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(request.getInputStream());
    }
}
`,
      `import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Feeds {
    @PostMapping("/feed")
    void read(@RequestBody String text) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.createXMLStreamReader(new StringReader(text));
    }
}
`,
    ],
  },
};
