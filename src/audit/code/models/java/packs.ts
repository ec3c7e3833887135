import type { ModelPack } from '#ir/flow/models';
import { assistants } from './assistants.table.ts';
import { clients } from './clients.table.ts';
import { cryptography } from './cryptography.table.ts';
import { databases } from './databases.table.ts';
import { directory } from './directory.table.ts';
import { expressions } from './expressions.table.ts';
import { faces } from './faces.table.ts';
import { language } from './language.table.ts';
import { logging } from './logging.table.ts';
import { mappers } from './mappers.table.ts';
import { readers } from './readers.table.ts';
import { restful } from './restful.table.ts';
import { sanitizers } from './sanitizers.table.ts';
import { serialisation } from './serialisation.table.ts';
import { servers } from './servers.table.ts';
import { servlet } from './servlet.table.ts';
import { spring } from './spring.table.ts';
import { standardLibrary } from './standard-library.table.ts';
import { utilities } from './utilities.table.ts';
import { xml } from './xml.table.ts';

/** What the engine knows of Java and its libraries; a later pack's entry takes the place of an earlier one. */
export const javaPacks: readonly ModelPack[] = [
  language,
  standardLibrary,
  utilities,
  databases,
  mappers,
  xml,
  directory,
  serialisation,
  expressions,
  logging,
  cryptography,
  clients,
  servlet,
  faces,
  spring,
  restful,
  servers,
  sanitizers,
  assistants,
  readers,
];
