import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `ssrf`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import requests
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return requests.get(request.args['url']).text
`,
      `import httpx
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Webhook(BaseModel):
    target: str


@app.post('/webhooks')
async def test(webhook: Webhook):
    async with httpx.AsyncClient() as client:
        answer = await client.post(webhook.target, json={'paid': True})
    return {'status': answer.status_code}
`,
      `from urllib.parse import urlparse
from urllib.request import urlopen
from django.http import HttpResponse


def preview(request):
    url = request.GET['url']
    if urlparse(url).scheme not in ('http', 'https'):
        return HttpResponse(status=400)
    return HttpResponse(urlopen(url).read(200), content_type='text/plain')
`,
    ],
    good: [
      `import requests
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return requests.get('https://images.example/fries.png').text
`,
      `from urllib.parse import urlparse
import requests
from django.http import HttpResponse

HOSTS = ('images.example', 'kitchen.example')


def preview(request):
    url = request.GET['url']
    if urlparse(url).hostname not in HOSTS:
        return HttpResponse(status=400)
    return HttpResponse(requests.get(url, timeout=3).content, content_type='text/plain')
`,
      `import requests
from flask import Flask, request

app = Flask(__name__)


@app.route('/weather')
def weather():
    answer = requests.get('https://weather.example/v1', params={'city': request.args['city']}, timeout=3)
    return answer.json()
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  fetch(req.query.url).then(() => res.end());
});
`,
      `const axios = require('axios');
const Fastify = require('fastify');

const app = Fastify();

async function preview({ url, method = 'GET' }) {
  const { data } = await axios.request({ url, method, timeout: 3000 });
  return data;
}

app.post('/preview', async (request) => preview(request.body));
`,
      `const http = require('http');
const express = require('express');

const app = express();
app.get('/picture', (req, res) => {
  http.get(\`http://\${req.query.host}/fries.png\`, (picture) => picture.pipe(res));
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  fetch('https://images.example/fries.png').then(() => res.end());
});
`,
      `const axios = require('axios');
const Fastify = require('fastify');

const app = Fastify();
const hosts = ['images.example', 'kitchen.example'];

app.post('/preview', async (request, reply) => {
  const url = new URL(request.body.url);
  if (!hosts.includes(url.hostname)) return reply.code(400).send();
  return (await axios.get(url.toString())).data;
});
`,
      `const axios = require('axios');
const express = require('express');

const app = express();
app.get('/weather', async (req, res) => {
  const { data } = await axios.get('https://weather.example/v1', { params: { city: req.query.city } });
  res.json(data);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { HttpService } from '@nestjs/axios';
import { Body, Controller, Post } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

class PreviewDto {
  readonly url!: string;
}

@Controller('preview')
export class PreviewController {
  constructor(private readonly http: HttpService) {}

  @Post()
  async preview(@Body() dto: PreviewDto): Promise<string> {
    const { data } = await firstValueFrom(this.http.get<string>(dto.url));
    return data.slice(0, 200);
  }
}
`,
      `import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import axios from 'axios';

interface Webhook {
  readonly target: string;
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { target } = JSON.parse(event.body ?? '{}') as Webhook;
  await axios.post<void>(target, { paid: true });
  return { statusCode: 204 };
};
`,
    ],
    good: [
      `import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import axios from 'axios';

interface Webhook {
  readonly target: string;
}

const hosts = new Set<string>(['kitchen.example', 'till.example']);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { target } = JSON.parse(event.body ?? '{}') as Webhook;
  const url = new URL(target);
  if (url.protocol !== 'https:' || !hosts.has(url.host)) return { statusCode: 400 };
  await axios.post<void>(url.href, { paid: true });
  return { statusCode: 204 };
};
`,
      `import { HttpService } from '@nestjs/axios';
import { Controller, Get, Param } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

@Controller('pictures')
export class PictureController {
  constructor(private readonly http: HttpService) {}

  @Get(':name')
  async picture(@Param('name') name: string): Promise<ArrayBuffer> {
    const url = \`https://images.example/dishes/\${encodeURIComponent(name)}.png\`;
    return (await firstValueFrom(this.http.get<ArrayBuffer>(url))).data;
  }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"io"
	"net/http"
)

func fetch(w http.ResponseWriter, r *http.Request) {
	res, err := http.Get(r.FormValue("address"))
	if err != nil {
		return
	}
	defer res.Body.Close()
	io.ReadAll(res.Body)
}
`,
      `package main

import (
	"context"
	"net/http"
)

func check(ctx context.Context, address string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func hook(w http.ResponseWriter, r *http.Request) {
	if err := check(r.Context(), "https://"+r.Header.Get("X-Host")+"/hook"); err != nil {
		http.Error(w, "no", 502)
	}
}
`,
    ],
    good: [
      `package main

import (
	"encoding/json"
	"net/http"

	"k8s.io/client-go/rest"
)

type review struct{ Home string }

func welcome(w http.ResponseWriter, r *http.Request) {
	client, _ := rest.RESTClientFor(&rest.Config{})
	raw, _ := client.Post().Body(r.FormValue("token")).Do(r.Context()).Raw()
	var answer review
	json.Unmarshal(raw, &answer)
	http.Get(answer.Home)
}
`,
      `package main

import (
	"net/http"
	"net/url"
)

func fetch(w http.ResponseWriter, r *http.Request) {
	http.Get("https://prices.example/cakes/" + url.PathEscape(r.FormValue("cake")))
}
`,
    ],
  },
  java: {
    bad: [
      `import java.io.InputStream;
import java.net.URL;
import javax.servlet.http.HttpServletRequest;

class Preview {
    InputStream load(HttpServletRequest request) throws Exception {
        return new URL(request.getParameter("address")).openStream();
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class Hooks {
    private final RestTemplate http = new RestTemplate();

    @GetMapping("/check")
    int check(@RequestParam String host) {
        return http.getForEntity("http://" + host + "/status", String.class).getStatusCodeValue();
    }
}
`,
    ],
    good: [
      `import java.io.InputStream;
import java.net.URL;
import javax.servlet.http.HttpServletRequest;

class Preview {
    InputStream load(HttpServletRequest request) throws Exception {
        return new URL("https://images.shop.example/" + request.getParameter("name")).openStream();
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class Hooks {
    private final RestTemplate http = new RestTemplate();

    @GetMapping("/check")
    int check(@RequestParam String id) {
        return http.getForEntity("https://hooks.shop.example/status/" + id, String.class).getStatusCodeValue();
    }
}
`,
    ],
  },
};
