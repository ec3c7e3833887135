import type { LicencePolicy } from '#model/licence-policy';
import type { Location } from '#model/location';
import { quoted } from '../quoted.ts';
import { type Loosened, type Loosening, type LooseningRule, references, startOf } from './shape.ts';

/** The licence policy would let more pass. */
export const loosenedLicences: LooseningRule = {
  rule: {
    id: 'policy/loosened-licences',
    family: 'policy',
    title: 'The change welcomes more licences',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change welcomes more licences (`packages.licences`): it allows more, denies fewer, says of a package that its licence is another one, looks at fewer scopes, or asks less where a licence is not known.',
      why: 'Whoever brings a package would decide alone that its licence is welcome. This change was still judged by the policy of its base; later ones would not be.',
      fix: [
        'Take the change of the policy back.',
        'If it is meant, propose it alone, with its reason, to the people who decide on licences.',
      ],
      references,
    },
  },
  find: loosened,
  bad: [
    {
      says: 'one licence more is allowed',
      base: { 'handrail.yaml': policy('allow: [MIT]') },
      head: { 'handrail.yaml': policy('allow: [MIT, GPL-3.0-only]') },
    },
    {
      says: 'nothing is listed any more, so that everything is welcome',
      base: { 'handrail.yaml': policy('allow: [MIT], unknown: fail') },
      head: { 'handrail.yaml': policy('unknown: fail') },
    },
    {
      says: 'one licence less is denied',
      base: { 'handrail.yaml': policy('deny: [forbidden, restricted]') },
      head: { 'handrail.yaml': policy('deny: [forbidden]') },
    },
    {
      says: 'a package gets another licence',
      base: { 'handrail.yaml': policy('deny: [restricted]') },
      head: {
        'handrail.yaml': policy(
          'deny: [restricted], packages: { left-pad: { licence: MIT, reason: Asked its authors } }',
        ),
      },
    },
    {
      says: 'what was found out about a package is replaced',
      base: {
        'handrail.yaml': policy('deny: [restricted], packages: { a: { licence: MIT, reason: Asked } }'),
      },
      head: {
        'handrail.yaml': policy('deny: [restricted], packages: { a: { licence: 0BSD, reason: Asked } }'),
      },
    },
    {
      says: 'a scope is let be',
      base: { 'handrail.yaml': policy('deny: [restricted]') },
      head: { 'handrail.yaml': policy('deny: [restricted], ignore-scopes: [test]') },
    },
    {
      says: 'an unknown licence is no finding any more',
      base: { 'handrail.yaml': policy('deny: [restricted], unknown: fail') },
      head: { 'handrail.yaml': policy('deny: [restricted]') },
    },
    {
      says: 'the policy is taken away',
      base: { 'handrail.yaml': policy('deny: [restricted]') },
      head: { 'handrail.yaml': 'version: 1\n' },
    },
  ],
  good: [
    {
      says: 'a policy is written for the first time',
      base: { 'handrail.yaml': 'version: 1\n' },
      head: { 'handrail.yaml': policy('allow: [permissive], unknown: ignore, ignore-scopes: [test]') },
    },
    {
      says: 'less is allowed, more is denied, and unknown licences are findings',
      base: { 'handrail.yaml': policy('allow: [MIT, MPL-2.0], ignore-scopes: [test]') },
      head: { 'handrail.yaml': policy('allow: [MIT], deny: [restricted], unknown: fail') },
    },
    {
      says: 'a list of what is allowed is written where everything was',
      base: { 'handrail.yaml': policy('deny: [restricted]') },
      head: { 'handrail.yaml': policy('allow: [permissive], deny: [restricted]') },
    },
    {
      says: 'another reason, and another order',
      base: {
        'handrail.yaml': policy('allow: [MIT, 0BSD], packages: { a: { licence: MIT, reason: Asked } }'),
      },
      head: {
        'handrail.yaml': policy('allow: [0BSD, MIT], packages: { a: { licence: MIT, reason: Read } }'),
      },
    },
  ],
};

function policy(licences: string): string {
  return `version: 1\npackages: { licences: { ${licences} } }\n`;
}

function loosened({ base, head }: Loosened): readonly Loosening[] {
  const before = base.config?.config.licences;
  if (before === undefined) return [];
  const now = head.config?.config.licences;
  if (now === undefined) {
    const path = head.config?.path ?? base.config?.path ?? '';
    return [loosening(startOf(path), 'No licence would be unwelcome any more.', 'none')];
  }
  return [
    ...allowed(before, now),
    ...denied(before, now),
    ...overridden(before, now),
    ...unjudged(before, now),
  ];
}

/** An empty list welcomes everything that is not denied. */
function allowed(before: LicencePolicy, now: LicencePolicy): readonly Loosening[] {
  if (before.allow.length === 0) return [];
  if (now.allow.length === 0)
    return [loosening(now.location, 'Every licence that is not denied would be welcome.', 'allow')];
  const known = new Set(before.allow.map(({ licence }) => licence));
  return now.allow
    .filter(({ licence }) => !known.has(licence))
    .map(({ licence, location }) =>
      loosening(location, `The licence ${quoted(licence)} would be welcome.`, 'allow', licence),
    );
}

function denied(before: LicencePolicy, now: LicencePolicy): readonly Loosening[] {
  const left = new Set(now.deny.map(({ licence }) => licence));
  return before.deny
    .filter(({ licence }) => !left.has(licence))
    .map(({ licence }) =>
      loosening(
        now.location,
        `The licence ${quoted(licence)} would not be denied any more.`,
        'deny',
        licence,
      ),
    );
}

/** Whether the other licence is a stricter one is for people to say. */
function overridden(before: LicencePolicy, now: LicencePolicy): readonly Loosening[] {
  const known = new Set(before.overrides.map(({ package: name, licence }) => `${name}\0${licence}`));
  return now.overrides
    .filter(({ package: name, licence }) => !known.has(`${name}\0${licence}`))
    .map(({ package: name, licence, location }) => {
      const message = `The licence of ${quoted(name)} would be taken to be ${quoted(licence)}.`;
      return loosening(location, message, 'packages', name, licence);
    });
}

const strictness = ['ignore', 'warn', 'fail'] as const;

function unjudged(before: LicencePolicy, now: LicencePolicy): readonly Loosening[] {
  const scopes = now.ignoredScopes.filter((scope) => !before.ignoredScopes.includes(scope));
  const ofScopes = scopes.map((scope) =>
    loosening(
      now.location,
      `Licences in the scope ${quoted(scope)} would be let be.`,
      'ignore-scopes',
      scope,
    ),
  );
  if (strictness.indexOf(now.unknown) >= strictness.indexOf(before.unknown)) return ofScopes;
  const message = `Packages of unknown licence would be '${now.unknown}'; today they are '${before.unknown}'.`;
  return [...ofScopes, loosening(now.location, message, 'unknown', now.unknown)];
}

function loosening(location: Location, message: string, ...about: readonly string[]): Loosening {
  return { location, message, about: ['packages.licences', ...about] };
}
