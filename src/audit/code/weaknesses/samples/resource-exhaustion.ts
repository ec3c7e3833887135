import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `resource-exhaustion`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(Buffer.alloc(Number(req.query.size)));
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(Buffer.alloc(1024));
});
`,
    ],
  },
};
