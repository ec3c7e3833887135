import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const graphqlInjection: Weakness = {
  name: 'graphql-injection',
  title: 'GraphQL injection',
  severity: 'high',
  confidence: 'high',
  cwe: 943,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['graphql'], trust: remote },
  what: 'Data from outside becomes part of the text of a GraphQL query.',
  why: 'The query asks for more than was meant, with the rights of the server.',
  fix: ['Keep the query fixed and give what varies in `variables`.'],
  frameworks: {},
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html'],
  samples: {
    javascript: {
      bad: [
        `import express from 'express';
import { graphql } from '@octokit/graphql';

const app = express();
app.get('/x', async (req, res) => {
  res.json(await graphql('{ dish(name: "' + req.query.name + '") { price } }'));
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
      ],
    },
  },
};
