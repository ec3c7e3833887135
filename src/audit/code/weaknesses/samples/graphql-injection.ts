import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `graphql-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

app = Flask(__name__)
client = Client(transport=RequestsHTTPTransport(url='https://kitchen.example/graphql'))


@app.route('/price')
def price():
    return client.execute(gql('{ dish(name: "%s") { price } }' % request.args['name']))
`,
    ],
    good: [
      `from flask import Flask, request
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

app = Flask(__name__)
client = Client(transport=RequestsHTTPTransport(url='https://kitchen.example/graphql'))
QUERY = gql('query ($name: String!) { dish(name: $name) { price } }')


@app.route('/price')
def price():
    return client.execute(QUERY, variable_values={'name': request.args['name']})
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';
import { graphql } from '@octokit/graphql';

const app = express();
app.get('/x', async (req, res) => {
  res.json(await graphql('{ dish(name: "' + req.query.name + '") { price } }'));
});
`,
      `const Koa = require('koa');
const { request } = require('graphql-request');

const app = new Koa();

const queryFor = (name) => \`{ dish(name: "\${name}") { price } }\`;

app.use(async (ctx) => {
  ctx.body = await request('https://kitchen.example/graphql', queryFor(ctx.query.name));
});
`,
    ],
    good: [
      `import express from 'express';
import { graphql } from '@octokit/graphql';

const app = express();
app.get('/x', async (req, res) => {
  const query = 'query ($name: String!) { dish(name: $name) { price } }';
  res.json(await graphql(query, { name: String(req.query.name) }));
});
`,
      `const Koa = require('koa');

const app = new Koa();
const query = 'query ($name: String!) { dish(name: $name) { price } }';

app.use(async (ctx) => {
  const response = await fetch('https://kitchen.example/graphql', {
    method: 'POST',
    body: JSON.stringify({ query, variables: { name: ctx.query.name } }),
  });
  ctx.body = await response.json();
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { GraphQLClient } from 'graphql-request';
import type { Request, Response } from 'express';

interface Dish {
  readonly price: number;
}

const client = new GraphQLClient('https://kitchen.example/graphql');

export async function price(req: Request<{ name: string }>, res: Response<Dish>): Promise<void> {
  res.json(await client.request<Dish>(\`{ dish(name: "\${req.params.name}") { price } }\`));
}
`,
    ],
    good: [
      `import { GraphQLClient, gql } from 'graphql-request';
import type { Request, Response } from 'express';

interface Dish {
  readonly price: number;
}

const client = new GraphQLClient('https://kitchen.example/graphql');
const query = gql\`query ($name: String!) { dish(name: $name) { price } }\`;

export async function price(req: Request<{ name: string }>, res: Response<Dish>): Promise<void> {
  res.json(await client.request<Dish>(query, { name: req.params.name }));
}
`,
    ],
  },
};
