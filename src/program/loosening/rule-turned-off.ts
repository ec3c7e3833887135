import type { OwnDetector } from '#model/detector';
import { confidences, type Severity, severities } from '#model/severity';
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
  find: (change) => [...rulesOf(change).flatMap((rule) => silenced(rule, change)), ...detectors(change)],
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
    {
      says: 'a detector of the repository goes',
      base: { 'handrail.yaml': `version: 1\n${ownDetector('acme_[0-9]{8}')}` },
      head: { 'handrail.yaml': 'version: 1\n' },
    },
    {
      says: 'a detector of the repository looks for something else',
      base: { 'handrail.yaml': `version: 1\n${ownDetector('acme_[0-9]{8}')}` },
      head: { 'handrail.yaml': `version: 1\n${ownDetector('acme_[0-9]{80}')}` },
    },
  ],
  good: [
    {
      says: 'a detector gets another title and more severity, and one is added',
      base: { 'handrail.yaml': `version: 1\n${ownDetector('acme_[0-9]{8}')}` },
      head: {
        'handrail.yaml': `version: 1\n${ownDetector('acme_[0-9]{8}', 'critical')}  - { id: more, title: x, pattern: 'more_[a-z]{9}', samples: { bad: [x] } }\n`,
      },
    },
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

function ownDetector(pattern: string, severity = 'high'): string {
  return `detectors:\n  - { id: acme, title: '${severity}', severity: ${severity}, pattern: '${pattern}', samples: { bad: [x] } }\n`;
}

/** A detector of the repository's own that is gone, or that may find less than before. */
function detectors({ base, head }: Loosened): readonly Loosening[] {
  const now = new Map((head.config?.config.detectors ?? []).map((each) => [each.name, each]));
  return (base.config?.config.detectors ?? []).flatMap((old): readonly Loosening[] => {
    const same = now.get(old.name);
    const rule = `secrets/${old.name}`;
    const file = head.config ?? base.config;
    if (same === undefined) {
      const location = startOf(file?.path ?? '');
      return [{ location, message: `The detector ${rule} would be gone.`, about: [rule, 'gone'] }];
    }
    if (!isWeaker(same, old)) return [];
    const message = `The detector ${rule} would look for something else, or count for less.`;
    return [{ location: same.location, message, about: [rule, 'changed', sight(same)] }];
  });
}

/** Nobody can tell which of two patterns finds more: another one is another detector. */
function isWeaker(now: OwnDetector, old: OwnDetector): boolean {
  const keeps = old.keywords.every((keyword) => now.keywords.includes(keyword));
  const less =
    severities.indexOf(now.severity) > severities.indexOf(old.severity) ||
    confidences.indexOf(now.confidence) > confidences.indexOf(old.confidence) ||
    (now.entropy ?? 0) > (old.entropy ?? 0);
  return !keeps || less || sight(now) !== sight(old);
}

function sight({ pattern, group, path }: OwnDetector): string {
  return JSON.stringify([pattern, group, path]);
}

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
