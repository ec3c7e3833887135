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
    ],
    good: [
      `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=['https://shop.example'], allow_credentials=True)
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
    ],
    good: [
      `import cors from 'cors';
import express from 'express';

const app = express();
app.use(cors({ origin: 'https://shop.example', credentials: true }));
`,
    ],
  },
};
