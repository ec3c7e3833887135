import type { ModelPack } from '#ir/flow/models';
import { angular, graphql, queues, trpc } from './applications.table.ts';
import { browser } from './browser.table.ts';
import { express } from './express.table.ts';
import { fastify, hapi, honoPack, koaPack, lambda, nest, next, remix, sockets } from './frameworks.table.ts';
import { language } from './language.table.ts';
import { formats, http, logging, security } from './libraries.table.ts';
import { node } from './node.table.ts';
import { readers } from './readers.table.ts';
import { storage } from './storage.table.ts';

/** What the engine knows of JavaScript and its libraries; a later pack's entry takes the place of an earlier one. */
export const javascriptPacks: readonly ModelPack[] = [
  language,
  node,
  browser,
  http,
  formats,
  logging,
  security,
  storage,
  express,
  koaPack,
  fastify,
  hapi,
  nest,
  next,
  remix,
  honoPack,
  lambda,
  sockets,
  readers,
  graphql,
  trpc,
  queues,
  angular,
];
