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
      `const express = require('express');

function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

const app = express();
app.put('/settings', express.json(), (req, res) => {
  res.json(merge({ theme: {} }, req.body));
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
      `const express = require('express');

function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    if (typeof source[key] === 'object') {
      if (!target[key]) target[key] = {};
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

const app = express();
app.put('/settings', express.json(), (req, res) => {
  res.json(merge({ theme: {} }, req.body));
});
`,
    ],
  },
  typescript: {
    bad: [
      `import type { Request, Response } from 'express';

type Tree = { [key: string]: Tree | string };

function put(tree: Tree, path: readonly string[], value: string): void {
  const [head, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    tree[head] = value;
    return;
  }
  put(tree[head] as Tree, rest, value);
}

const settings: Tree = {};

export function change(req: Request, res: Response): void {
  const path = req.body.path.split('.');
  put(settings, path, req.body.value);
  res.json(settings);
}
`,
      `import _ from 'lodash';
import type { Request, Response } from 'express';

interface Settings {
  theme: string;
}

const defaults: Settings = { theme: 'dark' };

export function change(req: Request<unknown, Settings, Partial<Settings>>, res: Response<Settings>): void {
  res.json(_.defaultsDeep({}, req.body, defaults));
}
`,
    ],
    good: [
      `import type { Request, Response } from 'express';

type Theme = Record<'colour' | 'size', string>;

const settings = new Map<string, Theme>();

export function change(req: Request<{ guest: string }>, res: Response): void {
  const theme: Theme = settings.get(req.params.guest) ?? { colour: 'red', size: 'small' };
  theme.colour = String(req.body.colour);
  settings.set(req.params.guest, theme);
  res.sendStatus(204);
}
`,
      `import type { Request, Response } from 'express';

type Group = Record<string, string>;
const settings: Record<string, Group> = {};
const forbidden = ['__proto__', 'constructor', 'prototype'] as const;

const isForbidden = (key: string): boolean => (forbidden as readonly string[]).includes(key);

export function change(req: Request, res: Response): void {
  const { group, key, value } = req.body as Record<'group' | 'key' | 'value', string>;
  if (isForbidden(group) || isForbidden(key)) {
    res.sendStatus(400);
    return;
  }
  settings[group]![key] = value;
  res.json(settings);
}
`,
    ],
  },
};
