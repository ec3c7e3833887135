import { UserError } from '#model/failure';
import { type MarkedCredential, marksFileName, parseMarks } from '../tracking/marks-file.ts';
import { type Loosened, type Loosening, type LooseningRule, type PolicyFile, references } from './shape.ts';

const [first, second] = ['1', '2'].map((digit) => digit.repeat(32));
const revoked = { revoked: { on: '2026-11-22', by: 'Ada' } };

/** A credential is said to be revoked that the base does not say so of. */
export const credentialMarked: LooseningRule = {
  rule: {
    id: 'policy/credential-marked',
    family: 'policy',
    title: 'The change marks credentials as revoked',
    severity: 'medium',
    confidence: 'high',
    cwe: 693,
    text: {
      what: `The change says in ${marksFileName} that a credential was revoked.`,
      why: 'A revoked credential weighs little in reports. If it was not revoked it still opens everything, and the gate would let it pass after the merge. The mark was not honoured for this change.',
      fix: [
        'Let somebody who can see it at the provider confirm that the credential is no longer accepted.',
        'Merge the mark when they have; remove the credential from the file and its history as well.',
      ],
      references,
    },
  },
  find: newlyRevoked,
  bad: [
    { says: 'the file appears', base: {}, head: { [marksFileName]: sample(first, revoked) } },
    {
      says: 'a rotated one is now revoked',
      base: { [marksFileName]: sample(first, { rotated: revoked.revoked }) },
      head: { [marksFileName]: sample(first, { rotated: revoked.revoked, ...revoked }) },
    },
    {
      says: 'the mark goes over to another credential',
      base: { [marksFileName]: sample(first, revoked) },
      head: { [marksFileName]: sample(second, revoked) },
    },
    {
      says: 'the mark goes over to another file',
      base: { [marksFileName]: sample(first, revoked) },
      head: { [marksFileName]: sample(first, revoked).replace('a.py', 'b.py') },
    },
    {
      says: 'the mark goes over to another value',
      base: { [marksFileName]: sample(first, { ...revoked, commit: 'a'.repeat(40) }) },
      head: { [marksFileName]: sample(first, { ...revoked, commit: 'b'.repeat(40) }) },
    },
  ],
  good: [
    { says: 'marks go', base: { [marksFileName]: sample(first, revoked) }, head: {} },
    {
      says: 'a credential is rotated and moves to another line',
      base: { [marksFileName]: sample(first, {}) },
      head: {
        [marksFileName]: sample(first, { rotated: revoked.revoked }).replace('"line":3', '"line":9'),
      },
    },
  ],
};

function newlyRevoked({ base, head }: Loosened): readonly Loosening[] {
  if (head.marks === undefined || head.marks.text === base.marks?.text) return [];
  const left = Map.groupBy(revokedIn(base.marks), aboutOf);
  const added = revokedIn(head.marks).filter((each) => left.get(aboutOf(each))?.pop() === undefined);
  return added.map((each) => ({
    location: each.location,
    message: `${each.ruleId} in ${each.path} would count as revoked, as ${each.revoked?.by ?? ''} says.`,
    about: ['credential', aboutOf(each)],
  }));
}

function aboutOf({ key, path, lineHash, commit }: MarkedCredential): string {
  return JSON.stringify([key, path, lineHash, commit]);
}

/** A file that cannot be read excuses nothing, and is an error for whoever wants to use it. */
function revokedIn(file: PolicyFile | undefined): readonly MarkedCredential[] {
  if (file === undefined) return [];
  try {
    return parseMarks(file.text, file.path).filter((each) => each.revoked !== undefined);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function sample(key: string | undefined, marks: object): string {
  const entry = { rule: 'secrets/sample', path: 'a.py', line: 3, column: 1, ...marks, key, lineHash: key };
  return `{\n  "version": 1,\n  "credentials": [\n    ${JSON.stringify(entry)}\n  ]\n}\n`;
}
