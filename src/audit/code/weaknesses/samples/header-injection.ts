import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `header-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, make_response, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.headers['X-Table'] = request.args['table']
    return response
`,
      `from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        table = parse_qs(urlparse(self.path).query)['table'][0]
        self.send_response(200)
        self.send_header('X-Table', table)
        self.end_headers()
`,
    ],
    good: [
      `from flask import Flask, make_response, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.headers['X-Table'] = str(int(request.args['table']))
    return response
`,
      `from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlparse


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        table = parse_qs(urlparse(self.path).query)['table'][0]
        self.send_response(200)
        self.send_header('X-Table', quote(table))
        self.end_headers()
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.setHeader('X-Table', req.query.table);
  res.end();
});
`,
      `const http = require('http');

http
  .createServer((request, response) => {
    const language = new URL(request.url, 'http://shop').searchParams.get('language');
    response.writeHead(204, { 'Content-Language': decodeURIComponent(language) });
    response.end();
  })
  .listen(3000);
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.setHeader('X-Table', String(Number(req.query.table)));
  res.end();
});
`,
      `const http = require('http');

const languages = ['de', 'en', 'fr'];

http
  .createServer((request, response) => {
    const language = new URL(request.url, 'http://shop').searchParams.get('language');
    response.writeHead(204, { 'Content-Language': languages.includes(language) ? language : 'en' });
    response.end();
  })
  .listen(3000);
`,
    ],
  },
  typescript: {
    bad: [
      `import type { IncomingMessage, ServerResponse } from 'node:http';

export function download(request: IncomingMessage, response: ServerResponse): void {
  const name: string | null = new URL(request.url!, 'http://shop').searchParams.get('name');
  response.setHeader('Content-Disposition', \`attachment; filename=\${name}\`);
  response.end();
}

import { createServer } from 'node:http';

createServer(download).listen(3000);
`,
    ],
    good: [
      `import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

function download(request: IncomingMessage, response: ServerResponse): void {
  const name = new URL(request.url!, 'http://shop').searchParams.get('name') ?? 'menu';
  response.setHeader('Content-Disposition', \`attachment; filename=\${encodeURIComponent(name)}\`);
  response.end();
}

createServer(download).listen(3000);
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"fmt"
	"net"
	"net/http"
)

func purge(w http.ResponseWriter, r *http.Request) {
	connection, err := net.Dial("tcp", "cache:80")
	if err != nil {
		return
	}
	defer connection.Close()
	fmt.Fprintf(connection, "PURGE /%s HTTP/1.1\\r\\nHost: cache\\r\\n\\r\\n", r.FormValue("page"))
}
`,
    ],
    good: [
      `package main

import "net/http"

func language(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Language", r.FormValue("language"))
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Language extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Language", request.getParameter("lang"));
    }
}
`,
      `import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Downloads {
    @GetMapping("/download")
    ResponseEntity<byte[]> download(@RequestParam String name) {
        return ResponseEntity.ok().header("Content-Disposition", "attachment; filename=" + name).body(null);
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Language extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String language = request.getParameter("lang");
        response.setHeader("Content-Language", "de".equals(language) ? "de" : "en");
    }
}
`,
      `import java.net.URLEncoder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Downloads {
    @GetMapping("/download")
    ResponseEntity<byte[]> download(@RequestParam String name) throws Exception {
        String safe = URLEncoder.encode(name, "UTF-8");
        return ResponseEntity.ok().header("Content-Disposition", "attachment; filename=" + safe).body(null);
    }
}
`,
    ],
  },
};
