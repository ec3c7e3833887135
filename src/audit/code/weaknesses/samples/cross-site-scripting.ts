import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `cross-site-scripting`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return '<p>' + request.args['q'] + '</p>'
`,
      `from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()
PAGE = '<html><body><h1>{title}</h1></body></html>'


@app.get('/dishes/{name}', response_class=HTMLResponse)
async def dish(name: str):
    return PAGE.format(title=name)
`,
      `from django.http import HttpResponse


def greeting(name):
    return '<b>%s</b>' % name


def show(request):
    return HttpResponse(greeting(request.GET.get('name', 'guest')))
`,
    ],
    good: [
      `from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return '<p>' + escape(request.args['q']) + '</p>'
`,
      `from django.http import HttpResponse
from django.utils.html import format_html


def show(request):
    return HttpResponse(format_html('<b>{}</b>', request.GET.get('name', 'guest')))
`,
      `import html
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get('/dishes/{name}', response_class=HTMLResponse)
async def dish(name: str, table: int = 1):
    return f'<h1 title="{html.escape(name)}">{html.escape(name)} for table {table}</h1>'
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(\`<p>\${req.query.table}</p>\`);
});
`,
      `const params = new URLSearchParams(window.location.search);
const banner = document.createElement('div');

function show(element, text) {
  element.innerHTML = 'Welcome, <b>' + text + '</b>';
}

show(banner, params.get('name'));
document.body.append(banner);
`,
      `const http = require('http');
const url = require('url');

http
  .createServer((request, response) => {
    const { name } = url.parse(request.url, true).query;
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(['<h1>', name, '</h1>'].join(''));
  })
  .listen(3000);
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ table: req.query.table });
});
`,
      `const params = new URLSearchParams(window.location.search);
const banner = document.createElement('div');

function show(element, text) {
  element.textContent = \`Welcome, \${text}\`;
}

show(banner, params.get('name'));
document.body.append(banner);
`,
      `import escapeHtml from 'escape-html';
import express from 'express';

const app = express();
app.get('/search', (req, res) => {
  const page = Math.max(1, Number(req.query.page));
  res.send(\`<p title="\${escapeHtml(req.query.q)}">\${escapeHtml(req.query.q)}, page \${page}</p>\`);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import type { Request, Response } from 'express';

interface SearchQuery {
  readonly q: string;
}

export class SearchPage {
  constructor(private readonly title: string) {}

  show = (req: Request<unknown, unknown, unknown, SearchQuery>, res: Response): void => {
    res.type('html').send(this.render(req.query.q));
  };

  private render(found: string): string {
    return \`<h1>\${this.title}</h1><p>Nothing found for \${found}</p>\`;
  }
}

import { Router } from 'express';

const page = new SearchPage('Dishes');
export const router = Router().get('/search', page.show);
`,
      {
        'app/reviews/page.tsx': `interface Props {
  readonly searchParams: Promise<{ readonly note?: string }>;
}

export default async function Reviews({ searchParams }: Props) {
  const { note = '' } = await searchParams;
  return <section dangerouslySetInnerHTML={{ __html: note }} />;
}
`,
      },
    ],
    good: [
      {
        'app/reviews/page.tsx': `import DOMPurify from 'isomorphic-dompurify';

interface Props {
  readonly searchParams: Promise<{ readonly note?: string }>;
}

export default async function Reviews({ searchParams }: Props) {
  const { note = '' } = await searchParams;
  return (
    <section>
      <h1>{note}</h1>
      <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(note) }} />
    </section>
  );
}
`,
      },
      `import { Controller, Get, Query } from '@nestjs/common';

interface Answer<T> {
  readonly data: T;
}

@Controller('search')
export class SearchController {
  @Get()
  search(@Query('q') q: string): Answer<string> {
    return { data: \`Nothing found for \${q}\` };
  }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"fmt"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<h1>Hello %s</h1>", r.FormValue("name"))
}
`,
      `package main

import "net/http"

func echo(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	w.Write([]byte(r.Form.Get("text")))
}
`,
    ],
    good: [
      `package main

import (
	"fmt"
	"html"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(r.FormValue("name")))
}
`,
      `package main

import "net/http"

func echo(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Write([]byte(r.FormValue("text")))
}
`,
      `package main

import (
	"fmt"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "Hello %s", r.FormValue("name"))
}
`,
    ],
  },
  java: {
    bad: [
      {
        'shop/DishController.java': `package shop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;

@Controller
public class DishController {
    @GetMapping("/dishes")
    public String list(@RequestParam String wanted, Model model) {
        model.addAttribute("wanted", wanted);
        return "dishes/list";
    }
}
`,
        'templates/dishes/list.html': `<html xmlns:th="http://www.thymeleaf.org">
<body><h1 th:utext="'Dishes like ' + \${wanted}"></h1></body>
</html>
`,
      },
      {
        'web/dishes.jsp': `<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<html>
<body><h1>Dishes like \${param.wanted}</h1></body>
</html>
`,
      },
      `import java.io.IOException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Greeting extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        response.setContentType("text/html");
        response.getWriter().println("<h1>Hello " + name + "</h1>");
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {
    @GetMapping("/search")
    String search(@RequestParam String q) {
        return "<p>Nothing found for " + q + "</p>";
    }
}
`,
      `import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class Search {
    @GetMapping("/search")
    ResponseEntity<String> search(@RequestParam String q) {
        return new ResponseEntity<>("<h1>" + q + "</h1>", HttpStatus.OK);
    }
}
`,
      `import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

@Path("/search")
public class Search {
    @GET
    @Produces({MediaType.TEXT_HTML})
    public Response search(@QueryParam("q") String q) {
        return Response.ok("<h1>" + q + "</h1>").build();
    }
}
`,
    ],
    good: [
      `import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Controller
class Orders {
    public record Order(String name) {}

    @PostMapping(path = "/orders")
    ResponseEntity<Order> add(@RequestBody Order order) {
        return ResponseEntity.ok(order);
    }

    @PostMapping(path = "/names", produces = "application/json")
    ResponseEntity<String> name(@RequestBody String name) {
        return ResponseEntity.ok(name);
    }
}
`,
      {
        'shop/DishController.java': `package shop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;

@Controller
public class DishController {
    @GetMapping("/dishes")
    public String list(@RequestParam String wanted, Model model) {
        model.addAttribute("wanted", wanted);
        return "dishes/list";
    }
}
`,
        'templates/dishes/list.html': `<html xmlns:th="http://www.thymeleaf.org">
<body><h1 th:text="'Dishes like ' + \${wanted}"></h1></body>
</html>
`,
      },
      {
        'web/dishes.jsp': `<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<html>
<body><h1>Dishes like <c:out value="\${param.wanted}"/></h1></body>
</html>
`,
      },
      `import java.io.IOException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.owasp.encoder.Encode;

public class Greeting extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        response.setContentType("text/html");
        response.getWriter().println("<h1>Hello " + Encode.forHtml(name) + "</h1>");
    }
}
`,
      `import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {
    @GetMapping(value = "/search", produces = MediaType.TEXT_PLAIN_VALUE)
    String search(@RequestParam String q) {
        return "Nothing found for " + q;
    }
}
`,
    ],
  },
};
