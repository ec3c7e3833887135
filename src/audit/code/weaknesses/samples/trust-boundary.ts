import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `trust-boundary`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request, session

app = Flask(__name__)


@app.route('/x')
def x():
    session['role'] = request.args['role']
    return 'ok'
`,
      `from django.http import HttpResponse


def choose(request):
    request.session['role'] = request.POST['role']
    return HttpResponse(status=204)
`,
    ],
    good: [
      `from flask import Flask, request, session

app = Flask(__name__)


@app.route('/x')
def x():
    if request.args['role'] in ('guest', 'member'):
        session['role'] = request.args['role']
    return 'ok'
`,
      `from django.http import HttpResponse


def choose(request):
    request.session['table'] = int(request.POST['table'])
    return HttpResponse(status=204)
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  req.session.role = req.query.role;
  res.end();
});
`,
      `const Koa = require('koa');
const session = require('koa-session');

const app = new Koa();
app.use(session(app));
app.use(async (ctx) => {
  ctx.session.role = ctx.request.query.role;
  ctx.status = 204;
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  req.session.table = Number(req.query.table);
  res.end();
});
`,
      `const express = require('express');

const roles = ['guest', 'member'];
const app = express();
app.post('/role', express.json(), (req, res) => {
  if (!roles.includes(req.body.role)) return res.sendStatus(400);
  req.session.role = req.body.role;
  res.sendStatus(204);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Body, Controller, Post, Session } from '@nestjs/common';
import type { SessionData } from 'express-session';

@Controller('session')
export class SessionController {
  @Post('role')
  choose(@Body('role') role: string, @Session() session: SessionData & { role?: string }): void {
    session.role = role;
  }
}
`,
    ],
    good: [
      `import type { Request, Response } from 'express';

enum Role {
  Guest = 'guest',
  Member = 'member',
}

export function choose(req: Request<unknown, unknown, { role: Role }>, res: Response): void {
  switch (req.body.role) {
    case Role.Guest:
    case Role.Member:
      req.session.role = req.body.role;
      res.sendStatus(204);
      return;
    default:
      res.sendStatus(400);
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Choose extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute("role", request.getParameter("role"));
    }
}
`,
      `import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class Choose {
    @PostMapping("/tenant")
    void tenant(@RequestParam String tenant, HttpSession session) {
        session.setAttribute("tenant", tenant);
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Choose extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String role = "seller".equals(request.getParameter("role")) ? "seller" : "buyer";
        request.getSession().setAttribute("role", role);
    }
}
`,
      `import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class Choose {
    @PostMapping("/tenant")
    void tenant(@RequestParam String tenant, HttpSession session) {
        session.setAttribute("tenant", Integer.parseInt(tenant));
    }
}
`,
    ],
  },
};
