import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/graphql-injection.ts';

export const graphqlInjection: Weakness = {
  name: 'graphql-injection',
  title: 'GraphQL injection',
  severity: 'high',
  confidence: 'high',
  cwe: 943,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['graphql'], trust: remote },
  what: 'Data from outside becomes part of the text of a GraphQL query.',
  why: 'The query asks for more than was meant, with the rights of the server.',
  fix: ['Keep the query fixed and give what varies in `variables`.'],
  frameworks: {
    Python: "`client.execute(gql('query ($id: ID!) { … }'), variable_values={'id': id})`.",
    'Node.js': "`client.request('query ($id: ID!) { … }', { id })`.",
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html'],
  samples,
};
