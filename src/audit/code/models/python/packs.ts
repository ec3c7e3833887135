import type { ModelPack } from '#ir/flow/models';
import { asgi } from './asgi.table.ts';
import { databases } from './databases.table.ts';
import { django } from './django.table.ts';
import { flask } from './flask.table.ts';
import { language } from './language.table.ts';
import { libraries } from './libraries.table.ts';
import { pages } from './pages.table.ts';
import { readers } from './readers.table.ts';
import { sanic } from './sanic.table.ts';
import { servers } from './servers.table.ts';
import { standardLibrary } from './standard-library.table.ts';

/** What the engine knows of Python and its libraries; a later pack's entry takes the place of an earlier one. */
export const pythonPacks: readonly ModelPack[] = [
  language,
  standardLibrary,
  databases,
  libraries,
  servers,
  pages,
  flask,
  django,
  asgi,
  sanic,
  readers,
];
