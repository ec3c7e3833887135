import type { ModelPack } from '#ir/flow/models';
import { commands } from './commands.table.ts';
import { cookies } from './cookies.table.ts';
import { crypto } from './crypto.table.ts';
import { databases } from './databases.table.ts';
import { frameworks } from './frameworks.table.ts';
import { language } from './language.table.ts';
import { libraries } from './libraries.table.ts';
import { logging } from './logging.table.ts';
import { origins } from './origins.table.ts';
import { queries } from './queries.table.ts';
import { remote } from './remote.table.ts';
import { servers } from './servers.table.ts';
import { system } from './system.table.ts';
import { tokens } from './tokens.table.ts';
import { web } from './web.table.ts';

/** What the engine knows of Go and its libraries; a later pack's entry takes the place of an earlier one. */
export const goPacks: readonly ModelPack[] = [
  language,
  system,
  commands,
  databases,
  queries,
  logging,
  crypto,
  tokens,
  libraries,
  web,
  remote,
  frameworks,
  servers,
  cookies,
  origins,
];
