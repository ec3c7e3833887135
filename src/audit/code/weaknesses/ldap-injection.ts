import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/ldap-injection.ts';

export const ldapInjection: Weakness = {
  name: 'ldap-injection',
  title: 'LDAP injection',
  severity: 'high',
  confidence: 'high',
  cwe: 90,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['ldap'], trust: remote },
  what: 'Data from outside becomes part of an LDAP filter or a distinguished name.',
  why: 'With `*` or `)(` in the data a search matches other entries: log-ins are passed and the directory is read.',
  fix: ['Escape the value for the place where it stands: filters and names have different rules.'],
  frameworks: {
    ldap3: '`ldap3.utils.conv.escape_filter_chars`, `ldap3.utils.dn.escape_rdn`.',
    'python-ldap': '`ldap.filter.escape_filter_chars`, `ldap.dn.escape_dn_chars`.',
    ldapjs: 'build filters from `new EqualityFilter({ attribute, value })`.',
    'Spring LDAP': "`LdapQueryBuilder.query().where('uid').is(name)`, or `LdapEncoder.filterEncode`.",
    Go: '`fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(name))`; names with `ldap.EscapeDN`.',
    Java: '`context.search(base, "(uid={0})", new Object[] {name}, controls)`: JNDI escapes what it puts in.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html'],
  samples,
};
