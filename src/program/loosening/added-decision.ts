import { isSettled, type PackageDecision, type VexStatement } from '#model/decision';
import { isSuppressing } from '../vex/decide.ts';
import { nameOf, statusTitles } from '../vex/sentence.ts';
import { type Loosened, type Loosening, type LooseningRule, references, startOf } from './shape.ts';

/** A decision about a flaw of a package that the base does not have, or not for so much or so long. */
export const addedDecision: LooseningRule = {
  rule: {
    id: 'policy/added-decision',
    family: 'policy',
    title: 'The change decides on flaws of packages',
    severity: 'medium',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change adds a decision about a flaw of a package, widens or extends one, adds a statement of a VEX document, or another name under which such documents may speak of this application.',
      why: 'Whoever brings the package would decide alone that its flaw does not matter. The decision was not honoured for this change; after the merge it would be.',
      fix: [
        'Move to a version without the flaw instead, where there is one.',
        'Where the decision is right, let somebody else agree to it before the merge.',
      ],
      references,
    },
  },
  find: (change) => [...decided(change), ...stated(change), ...named(change)],
  bad: [
    {
      says: 'a flaw is said not to matter',
      base: {},
      head: {
        'handrail.yaml':
          'version: 1\ndecisions:\n  - { advisory: CVE-2020-0001, status: not-affected, justification: code_not_reachable, reason: never called }\n',
      },
    },
    {
      says: 'a decision about one package becomes one about all',
      base: {
        'handrail.yaml':
          'version: 1\ndecisions:\n  - { advisory: CVE-2020-0001, package: leaky, status: false-positive, reason: x }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\ndecisions:\n  - { advisory: CVE-2020-0001, status: false-positive, reason: x }\n',
      },
    },
    {
      says: 'accepted risk gets more time',
      base: {
        'handrail.yaml':
          'version: 1\ndecisions:\n  - { advisory: CVE-2020-0001, status: accepted, by: Ada, until: 2027-01-31, reason: x }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\ndecisions:\n  - { advisory: CVE-2020-0001, status: accepted, by: Ada, until: 2027-02-28, reason: x }\n',
      },
    },
    {
      says: 'a document of others is added',
      base: {},
      head: {
        'app.openvex.json':
          '{"@context":"https://openvex.dev/ns/v0.2.0","statements":[{"vulnerability":{"name":"CVE-2020-0001"},"products":[{"@id":"pkg:npm/leaky"}],"status":"not_affected","justification":"component_not_present"}]}',
      },
    },
    {
      says: 'documents of others may speak of this application under one name more',
      base: { 'handrail.yaml': 'version: 1\npackages: { product: [shop] }\n' },
      head: { 'handrail.yaml': 'version: 1\npackages: { product: [shop, other] }\n' },
    },
  ],
  good: [
    {
      says: 'a decision goes, one ends sooner, and one is under investigation',
      base: {
        'handrail.yaml':
          'version: 1\ndecisions:\n  - { advisory: CVE-2020-0001, status: false-positive, reason: x }\n  - { advisory: CVE-2020-0002, status: false-positive, reason: x }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\ndecisions:\n  - { advisory: CVE-2020-0003, status: under-investigation, reason: x }\n  - { advisory: CVE-2020-0002, status: false-positive, reason: better words, until: 2027-01-31 }\n',
      },
    },
    {
      says: 'a document says that something is affected',
      base: {},
      head: {
        'app.openvex.json':
          '{"@context":"https://openvex.dev/ns/v0.2.0","statements":[{"vulnerability":{"name":"CVE-2020-0001"},"products":[{"@id":"pkg:npm/leaky"}],"status":"affected","action_statement":"update"}]}',
      },
    },
  ],
};

function decided({ base, head }: Loosened): readonly Loosening[] {
  const before = base.config?.config.decisions ?? [];
  return (head.config?.config.decisions ?? [])
    .filter((entry) => isSettled(entry) && !before.some((old) => covers(old, entry)))
    .map(({ advisory, package: name, status, versions = '', path = '', until, location }) => {
      const what = name === undefined ? '' : ` of ${nameOf(name)}`;
      const end = until === undefined ? ', without an end' : ` until ${until}`;
      return {
        location,
        message: `${nameOf(advisory)}${what} would be decided: ${statusTitles[status].toLowerCase()}${end}.`,
        about: ['decision', advisory, name ?? '', versions, path, status, until ?? ''],
      };
    });
}

/** True when the old entry says the same of as much, for as long. */
function covers(old: PackageDecision, entry: PackageDecision): boolean {
  const isWide = (wide: string | undefined, narrow: string | undefined) =>
    wide === undefined || wide === narrow;
  return (
    old.advisory.toUpperCase() === entry.advisory.toUpperCase() &&
    old.status === entry.status &&
    isWide(old.package, entry.package) &&
    isWide(old.versions, entry.versions) &&
    isWide(old.path, entry.path) &&
    (old.until === undefined || (entry.until !== undefined && entry.until <= old.until))
  );
}

/** Statements that take findings out of the count, wherever they are written. */
function stated({ base, head }: Loosened): readonly Loosening[] {
  const before = new Set((base.vex ?? []).flatMap(sayings).map(([saying]) => saying));
  const fresh = new Map((head.vex ?? []).flatMap(sayings).filter(([saying]) => !before.has(saying)));
  return [...fresh].map(([saying, { ids, status, location }]) => ({
    location,
    message: `A VEX document would say of ${nameOf(ids[0] ?? '')}: ${statusTitles[status].toLowerCase()}.`,
    about: ['statement', saying],
  }));
}

function sayings(statement: VexStatement): readonly (readonly [string, VexStatement])[] {
  const { ids, status, targets, format } = statement;
  if (!isSuppressing({ status, source: format })) return [];
  return targets.map((target) => [JSON.stringify([[...ids].sort(), status, target]), statement] as const);
}

/** Documents that would be heard, and names under which they may speak of this application. */
function named({ base, head }: Loosened): readonly Loosening[] {
  const loosening = (setting: 'product' | 'vex', name: string, message: string): Loosening => ({
    location: head.config?.where.get(`packages.${setting}`) ?? startOf(head.config?.path ?? ''),
    message,
    about: [setting, name],
  });
  const [before, now] = [base.config?.config, head.config?.config];
  const products = (now?.products ?? []).filter((name) => !before?.products.includes(name));
  const documents = (now?.vex ?? []).filter((path) => !before?.vex.includes(path));
  return [
    ...products.map((name) =>
      loosening(
        'product',
        name,
        `Documents of others about ${nameOf(name)} would hold for this application.`,
      ),
    ),
    ...documents.map((path) => loosening('vex', path, `What ${nameOf(path)} states would hold.`)),
  ];
}
