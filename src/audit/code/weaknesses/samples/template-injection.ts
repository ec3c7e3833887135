import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `template-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import render_template_string
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return render_template_string('Hello ' + request.args['name'])
`,
      `from django.http import HttpResponse
from django.template import Context, Template


def preview(request):
    template = Template('<p>' + request.POST['layout'] + '</p>')
    return HttpResponse(template.render(Context({'dish': 'fries'})))
`,
      `from fastapi import FastAPI
from jinja2 import Environment

app = FastAPI()
environment = Environment(autoescape=True)


@app.post('/preview')
async def preview(layout: str):
    return {'page': environment.from_string(layout).render(dish='fries')}
`,
    ],
    good: [
      `from flask import render_template_string
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return render_template_string('Hello {{ name }}', name=request.args['name'])
`,
      `from django.http import HttpResponse
from django.template import Context, Template

PAGE = Template('<p>{{ note }}</p>')


def preview(request):
    return HttpResponse(PAGE.render(Context({'note': request.POST['note']})))
`,
      `from fastapi import FastAPI
from jinja2 import Environment, FileSystemLoader

app = FastAPI()
environment = Environment(loader=FileSystemLoader('pages'), autoescape=True)
PAGES = {'menu': 'menu.html', 'about': 'about.html'}


@app.get('/pages/{name}')
async def page(name: str):
    return {'page': environment.get_template(PAGES.get(name, 'menu.html')).render(name=name)}
`,
    ],
  },
  javascript: {
    bad: [
      `import ejs from 'ejs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(ejs.render(req.query.layout, { dish: 'fries' }));
});
`,
      `const pug = require('pug');
const Koa = require('koa');

const app = new Koa();
app.use(async (ctx) => {
  ctx.body = pug.render('h1 Hello ' + ctx.query.name);
});
`,
      `const _ = require('lodash');
const express = require('express');

const app = express();
app.post('/preview', express.json(), (req, res) => {
  const { layout, ...values } = req.body;
  const fill = _.template(layout);
  res.json({ page: fill(values) });
});
`,
    ],
    good: [
      `import ejs from 'ejs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(ejs.render('<p><%= dish %></p>', { dish: req.query.dish }));
});
`,
      `const pug = require('pug');
const Koa = require('koa');

const page = pug.compile('h1 Hello #{name}');
const app = new Koa();
app.use(async (ctx) => {
  ctx.body = page({ name: ctx.query.name });
});
`,
      `const _ = require('lodash');
const express = require('express');

const layouts = { short: 'Hi <%- name %>', long: 'Good evening, <%- name %>' };
const app = express();
app.post('/preview', express.json(), (req, res) => {
  const layout = Object.hasOwn(layouts, req.body.layout) ? layouts[req.body.layout] : layouts.short;
  res.json({ page: _.template(layout)({ name: req.body.name }) });
});
`,
    ],
  },
  typescript: {
    bad: [
      `import Handlebars from 'handlebars';
import { Body, Controller, Post } from '@nestjs/common';

interface Mail {
  readonly layout: string;
  readonly guest: string;
}

@Controller('mails')
export class MailController {
  @Post('preview')
  preview(@Body() mail: Mail): { html: string } {
    const template: HandlebarsTemplateDelegate<Mail> = Handlebars.compile(mail.layout);
    return { html: template(mail) };
  }
}
`,
    ],
    good: [
      `import Handlebars from 'handlebars';
import { Body, Controller, Post } from '@nestjs/common';

interface Mail {
  readonly guest: string;
}

const template = Handlebars.compile<Mail>('<p>Dear {{guest}}, your fries are ready.</p>');

@Controller('mails')
export class MailController {
  @Post('preview')
  preview(@Body() mail: Mail): { html: string } {
    return { html: template(mail) };
  }
}
`,
    ],
  },
  java: {
    bad: [
      {
        'shop/HelpController.java': `package shop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;

@Controller
public class HelpController {
    @GetMapping("/help")
    public String help(@RequestParam String field, Model model) {
        model.addAttribute("field", field);
        return "help";
    }
}
`,
        'templates/help.html': `<html xmlns:th="http://www.thymeleaf.org">
<body><p th:text="\${labels.__\${field}__}"></p></body>
</html>
`,
      },
      `import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import javax.servlet.http.HttpServletRequest;

class Letters {
    Template letter(HttpServletRequest request, Configuration configuration) throws Exception {
        return new Template("letter", new StringReader(request.getParameter("text")), configuration);
    }
}
`,
      `import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Mails {
    private final VelocityEngine engine = new VelocityEngine();

    @PostMapping("/preview")
    void preview(@RequestBody String text) {
        StringWriter out = new StringWriter();
        engine.evaluate(new VelocityContext(), out, "preview", text);
    }
}
`,
    ],
    good: [
      {
        'shop/HelpController.java': `package shop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;

@Controller
public class HelpController {
    @GetMapping("/help")
    public String help(@RequestParam String field, Model model) {
        model.addAttribute("field", field);
        return "help";
    }
}
`,
        'templates/help.html': `<html xmlns:th="http://www.thymeleaf.org">
<body><p th:text="\${labels[field]}"></p></body>
</html>
`,
      },
      `import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import javax.servlet.http.HttpServletRequest;

class Letters {
    Template letter(Configuration configuration) throws Exception {
        return new Template("letter", new StringReader("Dear \${name}"), configuration);
    }
}
`,
      `import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Mails {
    private final VelocityEngine engine = new VelocityEngine();

    @PostMapping("/preview")
    void preview(@RequestBody String name) {
        VelocityContext context = new VelocityContext();
        context.put("name", name);
        engine.evaluate(context, new StringWriter(), "preview", "Dear $name");
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"
	"text/template"
)

func handle(w http.ResponseWriter, r *http.Request) {
	page, err := template.New("page").Parse("Hello " + r.FormValue("name"))
	_, _ = page, err
}
`,
    ],
    good: [
      `package main

import (
	"html/template"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	page := template.Must(template.New("page").Parse("Hello {{.}}"))
	page.Execute(w, r.FormValue("name"))
}
`,
    ],
  },
};
