import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/nosql-injection.ts';

export const nosqlInjection: Weakness = {
  name: 'nosql-injection',
  title: 'Injection into a document query',
  severity: 'high',
  confidence: 'high',
  cwe: 943,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['nosql'], trust: remote },
  what: 'Data from outside becomes part of a query of a document database, where an object can hold operators.',
  why: 'Whoever sends `{"$ne": null}` instead of a text matches every record: log-ins are passed and other people\'s data is read.',
  fix: [
    'Make a text of the value before it enters the query, or check its type and refuse objects.',
    'Never give a whole body or query string as the filter.',
    'Do not use `$where` with text from outside.',
  ],
  frameworks: {
    Mongoose: '`String(req.body.name)`, `{ name: { $eq: name } }`, or `sanitizeFilter: true`.',
    PyMongo: "`{'name': {'$eq': str(name)}}`; never `json.loads` of a request as the filter.",
    Go: '`bson.M{"name": name}` with a `string`, never a filter that was decoded from a request.',
    Java: '`Filters.eq("name", name)`, `Criteria.where("name").is(name)`: no query of put together JSON.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Injection_Prevention_Cheat_Sheet.html'],
  samples,
};
