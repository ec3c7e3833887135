import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/xpath-injection.ts';

export const xpathInjection: Weakness = {
  name: 'xpath-injection',
  title: 'XPath injection',
  severity: 'high',
  confidence: 'high',
  cwe: 643,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['xpath'], trust: remote },
  what: 'Data from outside becomes part of an XPath expression.',
  why: 'A quote in the data changes what is asked for: other nodes of the document are read or a check is passed.',
  fix: ['Give the value as a variable of the expression instead of pasting it.'],
  frameworks: {
    lxml: "`tree.xpath('//dish[@sku = $sku]', sku=sku)`.",
    xpath: "`xpath.parse('//dish[@sku = $sku]').select({ node, variables: { sku } })`.",
    Java: '`setXPathVariableResolver` and `$name` in the query.',
    Go: 'compare in the program: select the nodes and look at their values, or allow letters and digits only.',
  },
  references: ['https://owasp.org/www-community/attacks/XPATH_Injection'],
  samples,
};
