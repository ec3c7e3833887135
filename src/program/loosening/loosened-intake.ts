import type { AllowedRegistries } from '#model/component-review';
import { intakeModes } from '#model/component-review';
import { defaultConfig } from '../config.ts';
import { quoted } from '../quoted.ts';
import { type Loosened, type Loosening, type LooseningRule, ofSetting, references } from './shape.ts';

/** Less is asked of packages that come in, or they may come from more places. */
export const loosenedIntake: LooseningRule = {
  rule: {
    id: 'policy/loosened-intake',
    family: 'policy',
    title: 'The change lets packages in more easily',
    severity: 'high',
    confidence: 'high',
    cwe: 693,
    text: {
      what: 'The change asks less of packages that come in (`packages.intake`), exempts more of them, or allows more registries.',
      why: 'Whoever brings a package would decide alone that it needs no review, or where it comes from. This change was still judged by the settings of its base; later ones would not be.',
      fix: [
        'Take the change of the setting back.',
        'If it is meant, propose it alone, with its reason, to the people who own the gate.',
      ],
      references,
    },
  },
  find: (change) => [...mode(change), ...exempted(change), ...allowed(change)],
  bad: [
    {
      says: 'intake from enforce to warn',
      base: { 'handrail.yaml': 'version: 1\npackages: { intake: enforce }\n' },
      head: { 'handrail.yaml': 'version: 1\npackages: { intake: warn }\n' },
    },
    {
      says: 'one exemption more',
      base: { 'handrail.yaml': 'version: 1\npackages: { intake: enforce }\n' },
      head: { 'handrail.yaml': 'version: 1\npackages: { intake: enforce, intake-exempt: ["left-*"] }\n' },
    },
    {
      says: 'one host more',
      base: {
        'handrail.yaml':
          'version: 1\npackages: { registries: [{ ecosystem: npm, allow: [nexus.acme.example] }] }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\npackages: { registries: [{ ecosystem: npm, allow: [nexus.acme.example, public] }] }\n',
      },
    },
    {
      says: 'an entry is taken away',
      base: {
        'handrail.yaml':
          'version: 1\npackages: { registries: [{ ecosystem: npm, allow: [nexus.acme.example] }] }\n',
      },
      head: { 'handrail.yaml': 'version: 1\n' },
    },
    {
      says: 'a part of the packages may come from elsewhere',
      base: {
        'handrail.yaml':
          'version: 1\npackages: { registries: [{ ecosystem: npm, allow: [nexus.acme.example] }] }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\npackages: { registries: [{ ecosystem: npm, allow: [nexus.acme.example] }, { ecosystem: npm, scope: "left-*", allow: [public] }] }\n',
      },
    },
  ],
  good: [
    {
      says: 'intake becomes stricter',
      base: { 'handrail.yaml': 'version: 1\npackages: { intake: warn, intake-exempt: [a] }\n' },
      head: { 'handrail.yaml': 'version: 1\npackages: { intake: enforce }\n' },
    },
    {
      says: 'registries are named for the first time, and a host is taken away',
      base: {
        'handrail.yaml':
          'version: 1\npackages: { registries: [{ ecosystem: npm, allow: [public, a.example] }] }\n',
      },
      head: {
        'handrail.yaml':
          'version: 1\npackages: { registries: [{ ecosystem: npm, allow: [public] }, { ecosystem: PyPI, allow: [public] }] }\n',
      },
    },
  ],
};

function mode({ base, head }: Loosened): readonly Loosening[] {
  const [before, now] = [configOf(base).intake, configOf(head).intake];
  if (intakeModes.indexOf(now) >= intakeModes.indexOf(before)) return [];
  const message = `Reviews of new packages would be '${now}'; today they are '${before}'.`;
  return [ofSetting('packages.intake', { base, head }, message, now)];
}

/** Without intake an exemption exempts from nothing. */
function exempted({ base, head }: Loosened): readonly Loosening[] {
  if (configOf(base).intake === 'off') return [];
  const known = configOf(base).intakeExempt;
  const more = configOf(head).intakeExempt.filter((name) => !known.includes(name));
  if (more.length === 0) return [];
  const message = `Packages named ${more.map(quoted).join(', ')} would need no review.`;
  return [ofSetting('packages.intake-exempt', { base, head }, message, ...[...more].sort())];
}

function allowed({ base, head }: Loosened): readonly Loosening[] {
  const [before, now] = [configOf(base).allowedRegistries, configOf(head).allowedRegistries];
  const gone = before.filter((each) => !now.some((other) => isSame(each, other)));
  const told = gone.map((each) =>
    ofSetting(
      'packages.registries',
      { base, head },
      `${ofEntry(each)} might come from anywhere.`,
      ofEntry(each),
    ),
  );
  const widened = now.flatMap((each) => {
    const old = before.find((other) => isSame(each, other)) ?? rulingBefore(before, each);
    const more = old === undefined ? [] : each.allow.filter((host) => !old.allow.includes(host));
    if (more.length === 0) return [];
    const message = `${ofEntry(each)} might come from ${more.map(quoted).join(', ')}, too.`;
    return [ofSetting('packages.registries', { base, head }, message, ofEntry(each), ...[...more].sort())];
  });
  return [...told, ...widened];
}

/** What ruled a scope before it got an entry of its own. */
function rulingBefore(
  before: readonly AllowedRegistries[],
  { ecosystem }: AllowedRegistries,
): AllowedRegistries | undefined {
  return before.find((each) => each.ecosystem === ecosystem && each.scope === undefined);
}

function isSame(one: AllowedRegistries, other: AllowedRegistries): boolean {
  return one.ecosystem === other.ecosystem && one.scope === other.scope;
}

function ofEntry({ ecosystem, scope }: AllowedRegistries): string {
  return scope === undefined ? `Packages of ${ecosystem}` : `${quoted(scope)} of ${ecosystem}`;
}

function configOf({ config }: Loosened['base']) {
  return config?.config ?? defaultConfig;
}
