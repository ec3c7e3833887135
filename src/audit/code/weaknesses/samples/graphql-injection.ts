import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `graphql-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
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
};
