import { isQuieter } from '#model/profile';
import { confidences, type Severity, severities } from '#model/severity';
import { defaultConfig } from '../config.ts';
import { type Loosened, type Loosening, type LooseningRule, ofSetting, references } from './shape.ts';

/** `fail-on` or `confidence` raised, more reasons accepted for not checking, or a quieter profile. */
export const loosenedGate: LooseningRule = {
  rule: {
    id: 'policy/loosened-gate',
    family: 'policy',
    title: 'The change lets more pass the gate',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change raises the severity or confidence from which findings count, accepts more reasons for leaving files unchecked, chooses a profile that shows less, or other values of variables of infrastructure code.',
      why: 'Findings that fail the gate today would pass it from the merge on, for every later change too. This change itself was still judged by the settings of its base.',
      fix: [
        'Take the change of the setting back.',
        'If it is meant, propose it alone, with its reason, to the people who own the gate.',
      ],
      references,
    },
  },
  find: (change) => [
    ...threshold(change),
    ...confidence(change),
    ...accepted(change),
    ...undecided(change),
    ...profile(change),
    ...variables(change),
  ],
  bad: [
    {
      says: 'fail-on from high to critical',
      base: { 'handrail.yaml': 'version: 1\n' },
      head: { 'handrail.yaml': 'version: 1\ngate:\n  fail-on: critical\n' },
    },
    {
      says: 'the file that made the gate strict is deleted',
      base: { 'handrail.yaml': 'version: 1\ngate: { fail-on: low }\n' },
      head: {},
    },
    {
      says: 'only sure findings count',
      base: {},
      head: { 'handrail.yaml': 'version: 1\ngate: { confidence: high }\n' },
    },
    {
      says: 'files that are too large are accepted',
      base: {},
      head: { 'handrail.yaml': 'version: 1\ngate: { accept: [binary, too-large] }\n' },
    },
    {
      says: 'the profile shows less',
      base: {},
      head: { 'handrail.yaml': 'version: 1\nscan: { profile: quiet }\n' },
    },
    {
      says: 'the file that asked for an audit is deleted',
      base: { 'handrail.yaml': 'version: 1\nscan: { profile: audit }\n' },
      head: {},
    },
    {
      says: 'infrastructure code is judged by other values',
      base: {},
      head: { 'handrail.yaml': 'version: 1\ninfra: { variable-files: [small.tfvars] }\n' },
    },
    {
      says: 'nothing fails any more',
      base: { 'handrail.yaml': 'version: 1\ngate: { fail-on: critical }\n' },
      head: { 'handrail.yaml': 'version: 1\ngate: { fail-on: never }\n' },
    },
    {
      says: 'what nobody decided on passes again',
      base: { 'handrail.yaml': 'version: 1\ngate: { undecided: fail }\n' },
      head: { 'handrail.yaml': 'version: 1\n' },
    },
  ],
  good: [
    {
      says: 'the gate becomes stricter',
      base: {
        'handrail.yaml':
          'version: 1\ngate: { fail-on: critical, confidence: high, accept: [binary, too-large] }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\nscan: { profile: audit }\ngate: { fail-on: low, confidence: low, accept: [] }\n',
      },
    },
    {
      says: 'a default is written out',
      base: {},
      head: { 'handrail.yaml': 'version: 1\ngate: { fail-on: high, confidence: medium }\n' },
    },
  ],
};

function threshold({ base, head }: Loosened): readonly Loosening[] {
  const [before, now] = [configOf(base).failOn, configOf(head).failOn];
  if (strictness(now) >= strictness(before)) return [];
  const from = now === 'never' ? 'never fail' : `fail from ${now} on`;
  const message = `The gate would ${from}; today it fails from ${before} on.`;
  return [ofSetting('gate.fail-on', { base, head }, message, now)];
}

/** Larger is stricter; `never` is the least. */
function strictness(failOn: Severity | 'never'): number {
  return failOn === 'never' ? -1 : severities.indexOf(failOn);
}

function confidence({ base, head }: Loosened): readonly Loosening[] {
  const [before, now] = [configOf(base).confidence, configOf(head).confidence];
  if (confidences.indexOf(now) >= confidences.indexOf(before)) return [];
  const message = `Findings would count from confidence ${now} instead of ${before}.`;
  return [ofSetting('gate.confidence', { base, head }, message, now)];
}

function accepted({ base, head }: Loosened): readonly Loosening[] {
  const known = configOf(base).accept;
  const added = configOf(head).accept.filter((reason) => !known.includes(reason));
  if (added.length === 0) return [];
  const message = `Files that were not checked (${added.join(', ')}) would no longer make a scan incomplete.`;
  return [ofSetting('gate.accept', { base, head }, message, ...[...added].sort())];
}

function undecided({ base, head }: Loosened): readonly Loosening[] {
  if (!configOf(base).failOnUndecided || configOf(head).failOnUndecided) return [];
  const message = 'Flaws of packages that nobody decided on would no longer fail the gate for that.';
  return [ofSetting('gate.undecided', { base, head }, message)];
}

/** Which of two values is the safer one, a file of variables does not tell. */
function variables({ base, head }: Loosened): readonly Loosening[] {
  const [before, now] = [configOf(base).infra.variableFiles, configOf(head).infra.variableFiles];
  if (before.join('\0') === now.join('\0')) return [];
  const names = now.length === 0 ? 'none' : now.join(', ');
  const message = `Infrastructure code would be judged by the values of other files of variables: ${names}.`;
  return [ofSetting('infra.variable-files', { base, head }, message, ...now)];
}

function profile({ base, head }: Loosened): readonly Loosening[] {
  const [before, now] = [configOf(base).profile, configOf(head).profile];
  if (!isQuieter(now, before)) return [];
  const message = `The profile would be ${now} instead of ${before}, which shows and counts less.`;
  return [ofSetting('scan.profile', { base, head }, message, now)];
}

function configOf({ config }: Loosened['base']) {
  return config?.config ?? defaultConfig;
}
