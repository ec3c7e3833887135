import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `nosql-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import json
from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    query = json.loads(request.args['q'])
    return str(MongoClient().shop.guests.find_one(query))
`,
      `from fastapi import FastAPI, Request
from motor.motor_asyncio import AsyncIOMotorClient

app = FastAPI()
db = AsyncIOMotorClient('mongodb://db').shop


@app.post('/session')
async def sign_in(request: Request):
    body = await request.json()
    guest = await db.guests.find_one({'name': body['name'], 'pin': body['pin']})
    return {'known': guest is not None}
`,
    ],
    good: [
      `from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    name = str(request.args['name'])
    return str(MongoClient().shop.guests.find_one({'name': {'$eq': name}}))
`,
      `from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import BaseModel

app = FastAPI()
db = AsyncIOMotorClient('mongodb://db').shop


class SignIn(BaseModel):
    name: str
    pin: str


@app.post('/session')
async def sign_in(body: SignIn):
    guest = await db.guests.find_one({'name': body.name, 'pin': body.pin})
    return {'known': guest is not None}
`,
      `from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
guests = MongoClient().shop.guests


@app.post('/session')
def sign_in():
    name = request.json['name']
    if not isinstance(name, str):
        abort(400)
    return {'known': guests.count_documents({'name': name}) > 0}
`,
    ],
  },
  javascript: {
    bad: [
      `import mongoose from 'mongoose';

const Guest = mongoose.model('Guest', new mongoose.Schema({ name: String }));
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  Guest.findOne(req.body).then((guest) => res.json(guest));
});
`,
      `const { MongoClient } = require('mongodb');
const Koa = require('koa');
const bodyParser = require('koa-bodyparser');

const guests = new MongoClient('mongodb://db').db('shop').collection('guests');
const app = new Koa();
app.use(bodyParser());

app.use(async (ctx) => {
  const { name, pin } = ctx.request.body;
  ctx.body = { known: (await guests.countDocuments({ name, pin })) > 0 };
});
`,
      `const express = require('express');
const Guest = require('mongoose').model('Guest');

const app = express();
app.get('/guests', async (req, res) => {
  res.json(await Guest.find({ $where: \`this.name == '\${req.query.name}'\` }));
});
`,
    ],
    good: [
      `import mongoose from 'mongoose';

const Guest = mongoose.model('Guest', new mongoose.Schema({ name: String }));
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  Guest.findOne({ name: String(req.body.name) }).then((guest) => res.json(guest));
});
`,
      `const { MongoClient, ObjectId } = require('mongodb');
const express = require('express');

const guests = new MongoClient('mongodb://db').db('shop').collection('guests');
const app = express();

app.get('/guests/:id', async (req, res) => {
  res.json(await guests.findOne({ _id: new ObjectId(req.params.id), table: Number(req.query.table) }));
});
`,
      `const express = require('express');
const mongoSanitize = require('express-mongo-sanitize');
const Guest = require('mongoose').model('Guest');

const app = express();
app.post('/session', express.json(), async (req, res) => {
  const { name } = mongoSanitize.sanitize(req.body);
  res.json(await Guest.findOne({ name: { $eq: name } }));
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Body, Controller, Post } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Guest } from './guest.schema';

@Controller('session')
export class SessionController {
  constructor(@InjectModel(Guest.name) private readonly guests: Model<Guest>) {}

  @Post()
  async open(@Body() body: any): Promise<Guest | null> {
    return this.guests.findOne({ name: body.name, pin: body.pin });
  }
}
`,
      `import { MongoClient, type Collection, type Filter } from 'mongodb';
import type { Request, Response } from 'express';

interface Dish {
  readonly name: string;
}

const dishes: Collection<Dish> = new MongoClient('mongodb://db').db('shop').collection<Dish>('dishes');

export async function search(req: Request, res: Response): Promise<void> {
  const filter = req.body as Filter<Dish>;
  res.json(await dishes.find(filter).toArray());
}
`,
    ],
    good: [
      `import { MongoClient, type Collection } from 'mongodb';
import type { Request, Response } from 'express';

interface Dish {
  readonly name: string;
}

const dishes: Collection<Dish> = new MongoClient('mongodb://db').db('shop').collection<Dish>('dishes');

export async function search(req: Request, res: Response): Promise<void> {
  const { name } = req.body as Partial<Dish>;
  if (typeof name !== 'string') {
    res.sendStatus(400);
    return;
  }
  res.json(await dishes.find({ name }).toArray());
}
`,
    ],
  },
  java: {
    bad: [
      `import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Users {
    private MongoCollection<Document> users;

    @GetMapping("/user")
    Object find(@RequestParam String name) {
        return users.find(Document.parse("{ \\"name\\": \\"" + name + "\\" }")).first();
    }
}
`,
      `import javax.servlet.http.HttpServletRequest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

class Orders {
    private MongoTemplate mongo;

    Object find(HttpServletRequest request) {
        return mongo.find(new BasicQuery("{ city: '" + request.getParameter("city") + "' }"), Order.class);
    }
}
`,
    ],
    good: [
      `import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Users {
    private MongoCollection<Document> users;

    @GetMapping("/user")
    Object find(@RequestParam String name) {
        return users.find(Filters.eq("name", name)).first();
    }
}
`,
      `import javax.servlet.http.HttpServletRequest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

class Orders {
    private MongoTemplate mongo;

    Object find(HttpServletRequest request) {
        return mongo.find(new Query(Criteria.where("city").is(request.getParameter("city"))), Order.class);
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

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func orders(w http.ResponseWriter, r *http.Request, all *mongo.Collection) {
	filter := bson.D{{"$where", "this.owner == '" + r.FormValue("owner") + "'"}}
	_, _ = all.Find(r.Context(), filter)
}
`,
      `package main

import (
	"encoding/json"
	"go.mongodb.org/mongo-driver/mongo"
	"net/http"
)

type server struct{ cakes *mongo.Collection }

func (s *server) find(w http.ResponseWriter, r *http.Request) {
	var filter map[string]any
	if err := json.NewDecoder(r.Body).Decode(&filter); err == nil {
		s.cakes.Find(r.Context(), filter)
	}
}
`,
    ],
    good: [
      `package main

import (
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func orders(w http.ResponseWriter, r *http.Request, all *mongo.Collection) {
	filter := bson.D{{Key: "owner", Value: r.FormValue("owner")}}
	_, _ = all.Find(r.Context(), filter)
}
`,
      `package main

import (
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"net/http"
)

type server struct{ cakes *mongo.Collection }

func (s *server) find(w http.ResponseWriter, r *http.Request) {
	s.cakes.Find(r.Context(), bson.M{"name": r.FormValue("name")})
}
`,
    ],
  },
};
