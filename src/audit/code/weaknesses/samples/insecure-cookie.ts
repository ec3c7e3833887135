import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `insecure-cookie`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import make_response
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('basket', 'fries')
    return response
`,
      `from django.http import HttpResponse


def basket(request):
    response = HttpResponse('ok')
    response.set_cookie('basket', 'fries', max_age=3600, secure=False, httponly=True)
    return response
`,
    ],
    good: [
      `from flask import make_response
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.set_cookie('basket', 'fries', secure=True, httponly=True, samesite='Lax')
    return response
`,
      `from django.http import HttpResponse


def basket(request):
    response = HttpResponse('ok')
    response.set_cookie('basket', 'fries', max_age=3600, secure=True, httponly=True, samesite='Lax')
    response.delete_cookie('offer')
    return response
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('basket', 'fries', { secure: false, httpOnly: true });
  res.end();
});
`,
      `const fastify = require('fastify')();
fastify.register(require('@fastify/cookie'));

fastify.get('/basket', async (request, reply) => {
  reply.setCookie('basket', 'fries', { path: '/', httpOnly: true, secure: false });
  return {};
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.cookie('basket', 'fries', { secure: true, httpOnly: true, sameSite: 'lax' });
  res.end();
});
`,
      `const fastify = require('fastify')();
fastify.register(require('@fastify/cookie'));

fastify.get('/basket', async (request, reply) => {
  reply.setCookie('basket', 'fries', { path: '/', httpOnly: true, secure: true, sameSite: 'lax' });
  return {};
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Controller, Post, Res } from '@nestjs/common';
import type { Response } from 'express';

@Controller('basket')
export class BasketController {
  @Post()
  open(@Res({ passthrough: true }) response: Response): void {
    response.cookie('basket', 'fries', { httpOnly: true, secure: false, maxAge: 3_600_000 });
  }
}
`,
    ],
    good: [
      `import { Controller, Post, Res } from '@nestjs/common';
import type { Response } from 'express';

@Controller('basket')
export class BasketController {
  @Post()
  open(@Res({ passthrough: true }) response: Response): void {
    response.cookie('basket', 'fries', { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 3_600_000 });
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Sessions {
    void remember(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }
}
`,
      `import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Sessions {
    private Cookie make(String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setHttpOnly(true);
        cookie.setSecure(false);
        return cookie;
    }

    void remember(HttpServletResponse response, String id) {
        response.addCookie(make(id));
    }
}
`,
    ],
    good: [
      `import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Sessions {
    void remember(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        response.addCookie(cookie);
    }
}
`,
      `import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Sessions {
    void forget(HttpServletResponse response) {
        Cookie cookie = new Cookie("session", "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import "github.com/gofiber/fiber/v2"

func welcome(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "visit", Value: "first", HTTPOnly: true})
	return c.SendStatus(204)
}
`,
      `package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func welcome(c echo.Context) error {
	cookie := new(http.Cookie)
	cookie.Name = "visit"
	cookie.HttpOnly = true
	c.SetCookie(cookie)
	return c.NoContent(http.StatusNoContent)
}
`,
      `package main

import (
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: r.FormValue("theme"), HttpOnly: true})
}
`,
    ],
    good: [
      `package main

import "github.com/gofiber/fiber/v2"

func welcome(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "visit", Value: "first", HTTPOnly: true, Secure: true})
	return c.SendStatus(204)
}
`,
      `package main

import (
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: r.FormValue("theme"), Secure: true, HttpOnly: true})
}
`,
      `package main

import (
	"github.com/gin-gonic/gin"
)

func handle(c *gin.Context) {
	c.SetCookie("theme", c.Query("theme"), 3600, "/", "", true, true)
}
`,
    ],
  },
};
