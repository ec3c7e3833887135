import type { CallModel, ModelPack } from '#ir/flow/models';
import { each, flowing, into, things } from './of.ts';

const contexts =
  'javax.naming.Context javax.naming.InitialContext javax.naming.directory.DirContext javax.naming.directory.InitialDirContext javax.naming.ldap.LdapContext javax.naming.ldap.InitialLdapContext';
const lookup: CallModel = {
  flow: 'none',
  sinks: [{ at: 0, kind: 'code', weakness: 'jndi-injection', confidence: 'medium' }],
};
/** What stands for `{0}` in a filter is escaped. */
const search: CallModel = {
  flow: 'none',
  sinks: [
    { at: 0, kind: 'ldap' },
    { at: 1, kind: 'ldap' },
  ],
};
const template = 'org.springframework.ldap.core.LdapTemplate org.springframework.ldap.core.LdapOperations';

/** Directories: JNDI names that load code from elsewhere, and filters of LDAP. */
export const directory: ModelPack = {
  name: 'JNDI and LDAP',
  languages: ['java'],
  values: { 'javax.naming.Context.PROVIDER_URL': { constant: 'java.naming.provider.url' } },
  types: {
    'javax.naming.InitialContext': { extends: ['javax.naming.Context'] },
    'javax.naming.directory.DirContext': { extends: ['javax.naming.Context'] },
    'javax.naming.directory.InitialDirContext': { extends: ['javax.naming.directory.DirContext'] },
    'javax.naming.ldap.LdapContext': { extends: ['javax.naming.directory.DirContext'] },
    'javax.naming.ldap.InitialLdapContext': { extends: ['javax.naming.ldap.LdapContext'] },
    'javax.naming.event.EventDirContext': { extends: ['javax.naming.directory.DirContext'] },
  },
  calls: {
    ...things('javax.naming', 'InitialContext directory.InitialDirContext ldap.InitialLdapContext', {
      flow: 'none',
    }),
    ...each(contexts, 'lookup lookupLink doLookup rename list listBindings', lookup),
    ...each(contexts, 'search', search),
    ...each('org.springframework.jndi.JndiTemplate', 'lookup', lookup),
    ...each('org.springframework.jndi.JndiLocatorSupport', 'lookup', lookup),
    'org.apache.shiro.jndi.JndiTemplate.lookup': lookup,
    'javax.management.remote.JMXConnectorFactory.connect': lookup,
    'javax.management.remote.JMXConnectorFactory.newJMXConnector': {
      ...lookup,
      returns: 'javax.management.remote.JMXConnector',
    },
    'javax.management.remote.JMXServiceURL': flowing(0, 1, 2, 3),
    ...things('javax.naming', 'CompositeName CompoundName', flowing(0)),
    'javax.naming.ldap.LdapName': flowing(0),
    'javax.naming.ldap.Rdn': flowing(0, 1),
    'javax.naming.ldap.Rdn.escapeValue': { flow: [{ from: 0, to: 'result' }], clears: ['ldap'] },
    ...each(template, 'lookupContext list listBindings rename', lookup),
    // With a mapper it reads attributes, and makes no object of them.
    ...each(template, 'lookup', {
      flow: 'none',
      sinks: [
        {
          at: 0,
          kind: 'code',
          weakness: 'jndi-injection',
          when: { at: 1, absent: true },
          confidence: 'medium',
        },
      ],
    }),
    ...each(template, 'search searchForObject searchForContext find findOne authenticate', search),
    ...each(template, 'findByDn', {
      flow: 'none',
      sinks: [{ at: 0, kind: 'code', weakness: 'jndi-injection', confidence: 'low' }],
    }),
    'org.springframework.ldap.filter.HardcodedFilter': flowing(0),
    ...things(
      'org.springframework.ldap.filter',
      'EqualsFilter LikeFilter WhitespaceWildcardsFilter GreaterThanOrEqualsFilter LessThanOrEqualsFilter',
      { flow: [{ from: 0, to: 'result' }] },
    ),
    'org.springframework.ldap.query.LdapQueryBuilder.query': {
      flow: 'none',
      returns: 'org.springframework.ldap.query.LdapQueryBuilder',
    },
    ...each('org.springframework.ldap.query.LdapQueryBuilder', 'filter base', {
      flow: [
        { from: 0, to: 'result' },
        { from: 'receiver', to: 'result' },
      ],
    }),
    ...each('org.springframework.ldap.query.LdapQueryBuilder', 'where is like', {
      flow: [{ from: 'receiver', to: 'result' }],
    }),
    ...things('org.springframework.ldap.support', 'LdapEncoder.filterEncode LdapEncoder.nameEncode', {
      flow: [{ from: 0, to: 'result' }],
      clears: ['ldap'],
    }),
    ...each('org.springframework.ldap.support.LdapNameBuilder', 'newInstance add', {
      flow: [
        { from: 0, to: 'result' },
        { from: 'receiver', to: 'result' },
      ],
    }),
    'org.springframework.ldap.support.LdapUtils.newLdapName': flowing(0),
    ...each(
      'com.unboundid.ldap.sdk.LDAPConnection com.unboundid.ldap.sdk.LDAPInterface',
      'search searchForEntry asyncSearch',
      into('ldap', '0+'),
    ),
    'com.unboundid.ldap.sdk.SearchRequest': flowing('0+'),
    ...each('com.unboundid.ldap.sdk.SearchRequest', 'setBaseDN setFilter', {
      flow: [{ from: 0, to: 'receiver' }],
    }),
    'com.unboundid.ldap.sdk.Filter.toNormalizedString': {
      flow: [
        { from: 'receiver', to: 0 },
        { from: 'receiver', to: 'result' },
      ],
    },
    'com.unboundid.ldap.sdk.Filter.create': flowing(0),
    'com.unboundid.ldap.sdk.Filter.createEqualityFilter': { flow: 'none' },
    ...each(
      'org.apache.directory.ldap.client.api.LdapConnection org.apache.directory.ldap.client.api.LdapNetworkConnection',
      'search lookup',
      search,
    ),
    'org.apache.directory.api.ldap.model.name.Dn': flowing('0+'),
    'org.apache.directory.api.ldap.model.filter.EqualityNode': { flow: 'none' },
    ...each(
      'org.apache.directory.api.ldap.model.message.SearchRequestImpl org.apache.directory.api.ldap.model.message.SearchRequest',
      'setBase setFilter',
      { flow: [{ from: 0, to: 'receiver' }] },
    ),
  },
};
