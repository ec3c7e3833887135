import { everywhere } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/insecure-deserialisation.ts';

export const insecureDeserialisation: Weakness = {
  name: 'insecure-deserialisation',
  title: 'Deserialisation of data from outside',
  severity: 'critical',
  confidence: 'high',
  cwe: 502,
  owasp: ['A08:2021', 'A08:2025', 'API8:2023'],
  taints: { kinds: ['deserialise'], trust: everywhere },
  what: 'Data from outside is turned into objects by a format that can make any object.',
  why: 'The data decides which classes are made and which functions run: usually that is any code.',
  fix: [
    'Use a format that holds data only, such as JSON, and check it against a schema.',
    'Where the format must stay, sign the data and check the signature first.',
  ],
  frameworks: {
    PyYAML: '`yaml.safe_load`.',
    pickle: '`json` instead.',
    'js-yaml': 'version 4, or `safeLoad` of version 3.',
    'node-serialize': '`JSON.parse` instead.',
    Java: 'Jackson without default typing; SnakeYAML with `SafeConstructor`; `ObjectInputFilter` where objects must be read.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html'],
  samples,
};
