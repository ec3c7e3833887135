import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `prototype-pollution`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  javascript: {
    bad: [
      `const settings = {};
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  settings[req.body.group][req.body.key] = req.body.value;
  res.end();
});
`,
    ],
    good: [
      `const settings = new Map();
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  settings.set(req.body.key, req.body.value);
  res.end();
});
`,
    ],
  },
};
