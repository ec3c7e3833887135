import { type Severity, severities } from '#model/severity';
import { type Loosened, type Loosening, type LooseningRule, references, startOf } from './shape.ts';

/** A rule is switched off, or its severity lowered. */
export const ruleTurnedOff: LooseningRule = {
  rule: {
    id: 'policy/rule-turned-off',
    family: 'policy',
    title: 'The change silences a rule',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change switches a rule off or lowers the severity of what it finds.',
      why: 'Everything that the rule finds, now and later and in every file, would no longer fail the gate or no longer be shown. This change itself was still judged by the settings of its base.',
      fix: [
        'Take the setting back.',
        'If one finding is wrong, suppress that finding with its reason instead of the rule.',
        'If the rule does not fit, propose to switch it off alone, to the people who own the gate.',
      ],
      references,
    },
  },
  find: (change) => rulesOf(change).flatMap((rule) => silenced(rule, change)),
  bad: [
    {
      says: 'a rule is off',
      base: {},
      head: { 'handrail.yaml': 'version: 1\nrules:\n  sample/high: off\n' },
    },
    {
      says: 'its severity is lowered',
      base: {},
      head: { 'handrail.yaml': 'version: 1\nrules:\n  sample/high: { severity: low }\n' },
    },
    {
      says: 'a raised severity falls back to the default',
      base: { 'handrail.yaml': 'version: 1\nrules:\n  sample/high: { severity: critical }\n' },
      head: { 'handrail.yaml': 'version: 1\n' },
    },
  ],
  good: [
    {
      says: 'a rule is on again and another one is worse than before',
      base: { 'handrail.yaml': 'version: 1\nrules:\n  sample/high: off\n' },
      head: {
        'handrail.yaml':
          'version: 1\nrules:\n  sample/high: { severity: low }\n  sample/low: { severity: medium }\n',
      },
    },
    {
      says: 'a rule that is off already is written in another place',
      base: { 'handrail.yaml': 'version: 1\nrules:\n  sample/high: off\n' },
      head: { 'handrail.yaml': 'version: 1\n\nrules: { sample/high: off }\n' },
    },
  ],
};

function rulesOf({ base, head }: Loosened): readonly string[] {
  const settings = [...(base.config?.config.rules ?? []), ...(head.config?.config.rules ?? [])];
  return [...new Set(settings.map(({ rule }) => rule))].sort();
}

function silenced(rule: string, change: Loosened): readonly Loosening[] {
  const before = levelOf(rule, change.base, change);
  const now = levelOf(rule, change.head, change);
  if (rank(now) <= rank(before)) return [];
  const file = change.head.config ?? change.base.config;
  const location = settingOf(rule, change.head)?.location ?? startOf(file?.path ?? '');
  const message =
    now === 'off' ? `${rule} would be switched off.` : `${rule} would report ${now} instead of ${before}.`;
  return [{ location, message, about: [rule, now] }];
}

function settingOf(rule: string, side: Loosened['base']) {
  return side.config?.config.rules.find((setting) => setting.rule === rule);
}

/** Without a setting, that of the rule itself. */
function levelOf(rule: string, side: Loosened['base'], { rules }: Loosened): Severity | 'off' {
  const setting = settingOf(rule, side);
  return setting?.off ? 'off' : (setting?.severity ?? rules.get(rule)?.severity ?? 'info');
}

function rank(level: Severity | 'off'): number {
  return level === 'off' ? severities.length : severities.indexOf(level);
}
