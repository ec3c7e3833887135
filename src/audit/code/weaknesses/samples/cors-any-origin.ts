import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `cors-any-origin`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=['*'], allow_credentials=True)
`,
      `from flask import Flask
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins='*', supports_credentials=True)
`,
    ],
    good: [
      `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=['https://shop.example'], allow_credentials=True)
`,
      `from flask import Flask
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=['https://shop.example'], supports_credentials=True)
`,
    ],
  },
  javascript: {
    bad: [
      `import cors from 'cors';
import express from 'express';

const app = express();
app.use(cors({ origin: '*', credentials: true }));
`,
      `const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin);
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});
`,
    ],
    good: [
      `import cors from 'cors';
import express from 'express';

const app = express();
app.use(cors({ origin: 'https://shop.example', credentials: true }));
`,
      `const express = require('express');

const origins = new Set(['https://shop.example', 'https://kitchen.example']);
const app = express();
app.use((req, res, next) => {
  if (origins.has(req.headers.origin)) {
    res.header('Access-Control-Allow-Origin', req.headers.origin);
    res.header('Access-Control-Allow-Credentials', 'true');
  }
  next();
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.enableCors({ origin: true, credentials: true });
  await app.listen(3000);
}
void bootstrap();
`,
      `import { Hono } from 'hono';
import { cors } from 'hono/cors';

type Bindings = { DB: D1Database };

const app = new Hono<{ Bindings: Bindings }>();
app.use('/api/*', cors({ origin: (origin) => origin, credentials: true }));

export default app;
`,
    ],
    good: [
      `import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

const origins: readonly string[] = ['https://shop.example', 'https://kitchen.example'];

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.enableCors({ origin: [...origins], credentials: true });
  await app.listen(3000);
}
void bootstrap();
`,
    ],
  },
  java: {
    bad: [
      `import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

class Web implements WebMvcConfigurer {
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/api/**").allowedOrigins("*");
    }
}
`,
      `import org.springframework.web.cors.CorsConfiguration;

class Web {
    CorsConfiguration configuration() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.addAllowedOriginPattern("*");
        cors.setAllowCredentials(true);
        return cors;
    }
}
`,
    ],
    good: [
      `import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

class Web implements WebMvcConfigurer {
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/api/**").allowedOrigins("https://shop.example");
    }
}
`,
      `import org.springframework.web.cors.CorsConfiguration;

class Web {
    CorsConfiguration configuration() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.addAllowedOriginPattern("https://*.shop.example");
        return cors;
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import "net/http"

func menu(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`,
      `package main

import "github.com/gin-contrib/cors"

func settings() cors.Config {
	settings := cors.DefaultConfig()
	settings.AllowCredentials = true
	settings.AllowOriginFunc = func(origin string) bool { return true }
	return settings
}
`,
      `package main

import (
	"github.com/rs/cors"
)

func options() cors.Options {
	return cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}
}
`,
      `package main

import (
	"github.com/gin-contrib/cors"
)

func options() cors.Config {
	return cors.Config{AllowAllOrigins: true, AllowCredentials: true}
}
`,
    ],
    good: [
      `package main

import "net/http"

var friends = map[string]bool{"https://shop.example": true}

func menu(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if friends[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
`,
      `package main

import (
	"github.com/rs/cors"
)

func options() cors.Options {
	return cors.Options{AllowedOrigins: []string{"https://shop.example"}, AllowCredentials: true}
}
`,
    ],
  },
};
