import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `sql-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    name = request.args['name']
    rows = sqlite3.connect('shop.db').execute("SELECT * FROM dishes WHERE name = '" + name + "'")
    return str(len(rows.fetchall()))
`,
      `from django.db import connection
from django.http import JsonResponse


def column_of(request):
    return request.GET.get('order', 'name')


def dishes(request):
    with connection.cursor() as cursor:
        cursor.execute('SELECT name FROM dishes ORDER BY %s' % column_of(request))
        return JsonResponse({'dishes': cursor.fetchall()})
`,
      `from fastapi import Depends, FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from shop.database import get_session

app = FastAPI()


@app.get('/dishes')
async def dishes(name: str, session: AsyncSession = Depends(get_session)):
    statement = text(f"SELECT * FROM dishes WHERE name = '{name}'")
    return (await session.execute(statement)).mappings().all()
`,
      {
        'shop/store.py': `import psycopg2


class Store:
    def __init__(self, address):
        self.connection = psycopg2.connect(address)

    def by_name(self, name):
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT * FROM dishes WHERE name = '{}'".format(name))
            return cursor.fetchall()
`,
        'shop/app.py': `from flask import Blueprint, current_app, jsonify, request
from .store import Store

bp = Blueprint('dishes', __name__)


@bp.get('/dishes')
def dishes():
    store = Store(current_app.config['DATABASE'])
    return jsonify(store.by_name(request.args.get('name')))
`,
      },
    ],
    good: [
      `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    name = request.args['name']
    rows = sqlite3.connect('shop.db').execute('SELECT * FROM dishes WHERE name = ?', (name,))
    return str(len(rows.fetchall()))
`,
      `from django.db import connection
from django.http import JsonResponse

COLUMNS = {'name', 'price'}


def dishes(request):
    order = request.GET.get('order', 'name')
    if order not in COLUMNS:
        order = 'name'
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT name FROM dishes WHERE price < %s ORDER BY {order}', [request.GET['most']])
        return JsonResponse({'dishes': cursor.fetchall()})
`,
      `from fastapi import Depends, FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from shop.database import get_session

app = FastAPI()


@app.get('/dishes')
async def dishes(name: str, page: int = 0, session: AsyncSession = Depends(get_session)):
    statement = text(f'SELECT * FROM dishes WHERE name = :name LIMIT 20 OFFSET {page * 20}')
    return (await session.execute(statement, {'name': name})).mappings().all()
`,
      `import psycopg
from psycopg import sql
from flask import Flask, request

app = Flask(__name__)


@app.route('/count')
def count():
    query = sql.SQL('SELECT count(*) FROM {}').format(sql.Identifier(request.args['table']))
    with psycopg.connect('dbname=shop') as connection:
        return {'count': connection.execute(query).fetchone()}
`,
    ],
  },
  javascript: {
    bad: [
      `import { Pool } from 'pg';

const pool = new Pool();
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  pool.query(\`SELECT * FROM dishes WHERE name = '\${req.query.name}'\`).then((found) => res.json(found.rows));
});
`,
      `const mysql = require('mysql2/promise');
const Koa = require('koa');

class Dishes {
  constructor(pool) {
    this.pool = pool;
  }

  async byName(name, order = 'name') {
    const [rows] = await this.pool.query('SELECT * FROM dishes WHERE name = ? ORDER BY ' + order, [name]);
    return rows;
  }
}

const dishes = new Dishes(mysql.createPool({ host: 'db' }));
const app = new Koa();
app.use(async (ctx) => {
  ctx.body = await dishes.byName(ctx.query.name, ctx.query.order);
});
`,
      `const Hapi = require('@hapi/hapi');
const knex = require('knex')({ client: 'pg' });

const server = Hapi.server({ port: 3000 });
server.route({
  method: 'GET',
  path: '/dishes/{name}',
  handler: async ({ params }) => knex('dishes').whereRaw(\`name = '\${params.name}'\`),
});
`,
      {
        'store.js': `const { Client } = require('pg');

const client = new Client();

exports.find = (table, id) => client.query(\`SELECT * FROM \${table} WHERE id = \${id}\`);
`,
        'app.js': `const express = require('express');
const store = require('./store');

const app = express();
app.get('/dishes/:id', async (req, res) => {
  const { rows } = await store.find('dishes', req.params.id);
  res.json(rows[0]);
});
`,
      },
    ],
    good: [
      `import { Pool } from 'pg';

const pool = new Pool();
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  pool.query('SELECT * FROM dishes WHERE name = $1', [req.query.name]).then((found) => res.json(found.rows));
});
`,
      `const mysql = require('mysql2/promise');
const Koa = require('koa');

const pool = mysql.createPool({ host: 'db' });
const columns = { name: 'name', price: 'price DESC' };
const app = new Koa();

app.use(async (ctx) => {
  const order = columns[ctx.query.order] ?? 'name';
  const [rows] = await pool.query(\`SELECT * FROM dishes WHERE name = ? ORDER BY \${order}\`, [ctx.query.name]);
  ctx.body = rows;
});
`,
      `const Hapi = require('@hapi/hapi');
const knex = require('knex')({ client: 'pg' });

const server = Hapi.server({ port: 3000 });
server.route({
  method: 'GET',
  path: '/dishes/{name}',
  handler: async ({ params, query }) =>
    knex('dishes').whereRaw('lower(name) = ?', [params.name]).limit(Number(query.limit)),
});
`,
      `import express from 'express';
import postgres from 'postgres';

const sql = postgres();
const app = express();
app.get('/dishes', async (req, res) => {
  res.json(await sql\`SELECT * FROM dishes WHERE name = \${req.query.name}\`);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Dish {
  readonly name: string;
}

@Injectable()
export class DishService {
  constructor(private readonly data: DataSource) {}

  find(name: string, order: 'asc' | 'desc' = 'asc'): Promise<Dish[]> {
    return this.data.query<Dish[]>(\`SELECT * FROM dishes WHERE name LIKE '%\${name}%' ORDER BY name \${order}\`);
  }
}

@Controller('dishes')
export class DishController {
  constructor(private readonly dishes: DishService) {}

  @Get()
  search(@Query('name') name: string): Promise<Dish[]> {
    return this.dishes.find(name);
  }
}
`,
      {
        'app/actions.ts': `'use server';

import { PrismaClient, type Dish } from '@prisma/client';

const prisma = new PrismaClient();

export async function search(form: FormData): Promise<readonly Dish[]> {
  const name = form.get('name') as string;
  return prisma.$queryRawUnsafe<Dish[]>('SELECT * FROM "Dish" WHERE name = \\'' + name + "'");
}
`,
      },
      {
        'src/dishes.ts': `import { Pool, type QueryResult } from 'pg';

export abstract class Table<Row> {
  protected abstract readonly name: string;
  protected readonly pool = new Pool();

  protected where(condition: string): Promise<QueryResult<Row>> {
    return this.pool.query<Row>('SELECT * FROM ' + this.name + ' WHERE ' + condition);
  }
}

export class Dishes extends Table<{ readonly price: number }> {
  protected override readonly name = 'dishes';

  async named(name: string): Promise<number | undefined> {
    const { rows } = await this.where(\`name = '\${name}'\`);
    return rows[0]?.price;
  }
}
`,
        'src/app.ts': `import { Hono, type Context } from 'hono';
import { Dishes } from './dishes';

const dishes = new Dishes();
const app = new Hono();

app.get('/dishes/:name', async (c: Context) => c.json({ price: await dishes.named(c.req.param('name')) }));

export default app;
`,
      },
    ],
    good: [
      `import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';

enum Column {
  Name = 'name',
  Price = 'price',
}

const columns: ReadonlySet<string> = new Set(Object.values(Column));

@Controller('dishes')
export class DishController {
  constructor(private readonly data: DataSource) {}

  @Get()
  async search(@Query('name') name: string, @Query('order') order: string): Promise<unknown> {
    const by = columns.has(order) ? order : Column.Name;
    return this.data.query(\`SELECT * FROM dishes WHERE name = $1 ORDER BY \${by}\`, [name]);
  }
}
`,
      {
        'app/actions.ts': `'use server';

import { PrismaClient, type Dish } from '@prisma/client';

const prisma = new PrismaClient();

export async function search(form: FormData): Promise<readonly Dish[]> {
  const name = form.get('name') as string;
  return prisma.$queryRaw<Dish[]>\`SELECT * FROM "Dish" WHERE name = \${name}\`;
}
`,
      },
    ],
  },
  go: {
    bad: [
      `package main

import (
	"context"
	"database/sql"

	pb "example.com/shop/gen"
)

type server struct {
	pb.UnimplementedShopServer
	db *sql.DB
}

func (s *server) FindCake(ctx context.Context, request *pb.FindCakeRequest) (*pb.Cake, error) {
	row := s.db.QueryRowContext(ctx, "SELECT name FROM cakes WHERE kind = '"+request.GetKind()+"'")
	cake := &pb.Cake{}
	return cake, row.Scan(&cake.Name)
}
`,
      `package main

import (
	"context"
	"database/sql"
	"net/http"
)

type tenantKey struct{}

func withTenant(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), tenantKey{}, r.Header.Get("X-Tenant"))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func cakes(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		tenant, _ := r.Context().Value(tenantKey{}).(string)
		rows, err := db.QueryContext(r.Context(), "SELECT name FROM "+tenant+".cakes")
		if err == nil {
			rows.Close()
		}
	}
}

func main() {
	http.Handle("/cakes", withTenant(cakes(nil)))
}
`,
      `package main

import (
	"database/sql"
	"net/http"

	_ "github.com/lib/pq"
)

type store struct{ db *sql.DB }

func (s *store) find(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.Query("SELECT name FROM cakes WHERE kind = '" + r.FormValue("kind") + "'")
	if err == nil {
		rows.Close()
	}
}
`,
      `package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"

	_ "github.com/go-sql-driver/mysql"
)

type orders interface {
	byCustomer(ctx context.Context, name string) error
}

type sqlOrders struct{ db *sql.DB }

func (o sqlOrders) byCustomer(ctx context.Context, name string) error {
	_, err := o.db.ExecContext(ctx, fmt.Sprintf("DELETE FROM orders WHERE customer = '%s'", name))
	return err
}

func remove(o orders) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_ = o.byCustomer(r.Context(), r.PathValue("customer"))
	}
}
`,
    ],
    good: [
      `package main

import (
	"database/sql"
	"net/http"

	"github.com/google/uuid"
)

func cake(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if _, err := uuid.Parse(id); err != nil {
		http.Error(w, "no cake", http.StatusBadRequest)
		return
	}
	_, _ = db.Query("SELECT name FROM cakes WHERE id = '" + id + "'")
}
`,
      `package main

import (
	"database/sql"
	"net/http"
)

func find(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		db.Query("SELECT name FROM cakes WHERE kind = ?", r.FormValue("kind"))
	}
}
`,
      `package main

import (
	"database/sql"
	"net/http"
)

func sorted(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		order := "name"
		switch r.FormValue("order") {
		case "price":
			order = "price"
		case "age":
			order = "age"
		}
		db.Query("SELECT name FROM cakes ORDER BY " + order)
	}
}
`,
    ],
  },
  java: {
    bad: [
      `import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {
    private JdbcTemplate jdbc;

    @GetMapping("/orders")
    List<?> list(@RequestParam List<String> states) {
        String wanted = StringUtils.collectionToDelimitedString(states, ",");
        return jdbc.queryForList("SELECT id FROM orders WHERE state IN (" + wanted + ")");
    }
}
`,
      `import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Customers {
    private JdbcTemplate jdbc;

    @GetMapping("/customers")
    void find(@RequestParam String name) {
        if (name.chars().anyMatch(Character::isLetterOrDigit)) {
            jdbc.queryForList("SELECT * FROM customers WHERE name = '" + name + "'");
        }
    }
}
`,
      {
        'shop/OrderMapper.java': `package shop;
import java.util.List;
import org.apache.ibatis.annotations.Param;

public interface OrderMapper {
    List<Order> find(@Param("name") String name, @Param("sort") String sort);
}
`,
        'shop/OrderController.java': `package shop;
import java.util.List;
import org.springframework.web.bind.annotation.*;

@RestController
public class OrderController {
    private final OrderMapper orders;

    public OrderController(OrderMapper orders) {
        this.orders = orders;
    }

    @GetMapping("/orders")
    public List<Order> find(@RequestParam String name, @RequestParam String sort) {
        return orders.find(name, sort);
    }
}
`,
        'resources/mapper/OrderMapper.xml': `<?xml version="1.0" encoding="UTF-8"?>
<mapper namespace="shop.OrderMapper">
  <select id="find" resultType="shop.Order">
    SELECT * FROM orders
    <where>
      <if test="name != null">name = #{name}</if>
    </where>
    ORDER BY \${sort}
  </select>
</mapper>
`,
      },
      `import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import jakarta.servlet.http.HttpServletRequest;

class Orders {
    ResultSet find(HttpServletRequest request, Connection connection) throws Exception {
        Statement statement = connection.createStatement();
        return statement.executeQuery("SELECT * FROM orders WHERE city = '" + request.getParameter("city") + "'");
    }
}
`,
      `import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Customers {
    private final JdbcTemplate jdbc;

    Customers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/customers")
    List<?> list(@RequestParam String order) {
        return jdbc.queryForList("SELECT name FROM customers ORDER BY " + order);
    }
}
`,
    ],
    good: [
      `import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {
    private JdbcTemplate jdbc;

    @GetMapping("/orders")
    List<?> list(@RequestParam List<Short> states) {
        String wanted = StringUtils.collectionToDelimitedString(states, ",");
        return jdbc.queryForList("SELECT id FROM orders WHERE state IN (" + wanted + ")");
    }
}
`,
      `import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Customers {
    private JdbcTemplate jdbc;

    @GetMapping("/customers")
    void find(@RequestParam String name, @RequestParam String town) {
        if (name.chars().allMatch(Character::isLetterOrDigit)) {
            jdbc.queryForList("SELECT * FROM customers WHERE name = '" + name + "'");
        }
        if (!town.chars().allMatch(c -> Character.isLetter(c))) {
            throw new IllegalArgumentException("town");
        }
        jdbc.queryForList("SELECT * FROM customers WHERE town = '" + town + "'");
    }
}
`,
      {
        'shop/OrderMapper.java': `package shop;
import java.util.List;
import org.apache.ibatis.annotations.Param;

public interface OrderMapper {
    List<Order> find(@Param("name") String name, @Param("sort") String sort);
}
`,
        'shop/OrderController.java': `package shop;
import java.util.List;
import org.springframework.web.bind.annotation.*;

@RestController
public class OrderController {
    private final OrderMapper orders;

    public OrderController(OrderMapper orders) {
        this.orders = orders;
    }

    @GetMapping("/orders")
    public List<Order> find(@RequestParam String name, @RequestParam String sort) {
        return orders.find(name, sort.equals("name") ? "name" : "created_at");
    }
}
`,
        'resources/mapper/OrderMapper.xml': `<?xml version="1.0" encoding="UTF-8"?>
<mapper namespace="shop.OrderMapper">
  <select id="find" resultType="shop.Order">
    SELECT * FROM orders
    <where>
      <if test="name != null">name = #{name}</if>
    </where>
    ORDER BY \${sort}
  </select>
</mapper>
`,
      },
      `import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import jakarta.servlet.http.HttpServletRequest;

class Orders {
    ResultSet find(HttpServletRequest request, Connection connection) throws Exception {
        PreparedStatement statement = connection.prepareStatement("SELECT * FROM orders WHERE city = ?");
        statement.setString(1, request.getParameter("city"));
        return statement.executeQuery();
    }
}
`,
      `import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Customers {
    private static final Set<String> COLUMNS = Set.of("name", "city");
    private final JdbcTemplate jdbc;

    Customers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/customers")
    List<?> list(@RequestParam String order) {
        String column = COLUMNS.contains(order) ? order : "name";
        return jdbc.queryForList("SELECT name FROM customers ORDER BY " + column);
    }
}
`,
    ],
  },
};
