import type { Component } from '#model/component';
import type { Detection } from '#model/finding';
import { hostOf, isPublicRegistry } from '#model/registry';
import type { Rule } from '#model/rule';
import { scriptSettingFor } from '#model/script-settings';
import { isWellKnown } from './popular/well-known.ts';
import { nameOf, type Signal, type SignalInput, type SignalRule, signalOf } from './signal.ts';

const rule: Rule = {
  id: 'packages/install-script',
  family: 'packages',
  title: 'A package that runs a program when it is installed',
  severity: 'medium',
  confidence: 'medium',
  cwe: 829,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'The package has a script (`preinstall`, `install`, `postinstall`) that package managers run on every machine that installs it.',
    why: 'Most malicious packages do their harm there, before anybody imports them: with the rights of developers and build machines, and with the secrets that those hold.',
    fix: [
      'Read the script (`npm view NAME scripts`, `npm pack NAME`) before the package is installed anywhere.',
      'Run no scripts but those that are decided: `ignore-scripts=true` in `.npmrc`, `onlyBuiltDependencies` of pnpm, `trustedDependencies` of bun, `enableScripts: false` of yarn.',
      'Prefer a package that needs none.',
    ],
    references: [
      'https://docs.npmjs.com/cli/v11/using-npm/scripts',
      'https://pnpm.io/settings#onlybuiltdependencies',
      'https://cheatsheetseries.owasp.org/cheatsheets/NPM_Security_Cheat_Sheet.html',
    ],
  },
};

/** Where scripts are off or decided by name nothing is told: the decision is there. */
function find({ inventory, before, scripts }: SignalInput): readonly Detection[] {
  const { path, components } = inventory;
  if (scriptSettingFor(scripts, path) !== undefined) return [];
  const was = before === undefined ? undefined : Map.groupBy(before.components, ({ name }) => name);
  const told = new Set<string>();
  return components.flatMap((component): readonly Detection[] => {
    const { name, line, runsOnInstall, ecosystem, relation } = component;
    if (runsOnInstall !== true || relation === 'root' || told.has(name)) return [];
    const said = saidOf(component, was === undefined ? undefined : (was.get(name) ?? []));
    if (said === undefined) return [];
    told.add(name);
    return [signalOf(rule, { path, line, about: [ecosystem, name, 'script'], ...said })];
  });
}

type Said = Omit<Signal, 'path' | 'line' | 'about'>;

/** @param was the versions of the package before the change; undefined where nothing is compared */
function saidOf(component: Component, was: readonly Component[] | undefined): Said | undefined {
  const { registry = '', name } = component;
  const evidence = { package: nameOf(component) };
  if (was?.some(({ runsOnInstall }) => runsOnInstall)) return undefined;
  if (was !== undefined && was.length > 0)
    return {
      severity: 'high',
      message: `${nameOf(component)} runs a program when it is installed, and ${was.map(nameOf).join(', ')} did not: read the script before anybody installs it. A taken-over package begins like that.`,
      evidence,
    };
  const isKnown = isWellKnown('npm', name);
  if (was !== undefined)
    return {
      message: `${nameOf(component)} is new in this change and runs a program when it is installed: read its scripts first (\`npm view ${name} scripts\`), or run none (\`ignore-scripts=true\` in .npmrc).`,
      evidence,
      ...(isKnown && { severity: 'low', confidence: 'low' }),
    };
  const isElsewhere = hostOf(registry) !== undefined && !isPublicRegistry('npm', registry);
  return {
    message: `${nameOf(component)} runs a program when it is installed${isElsewhere ? `, and comes from ${hostOf(registry)}` : ''}; nothing in this tree says which packages may.`,
    evidence,
    severity: 'low',
    confidence: 'low',
    faint: true,
  };
}

/** A lock file of npm with one package more than before. */
function lock(name: string, runs: boolean, version = '1.0.0'): string {
  const packages = {
    '': { name: 'shop', dependencies: { ms: '^2.0.0', [name]: '*' } },
    'node_modules/ms': { version: '2.1.3', resolved: 'https://registry.npmjs.org/ms/-/ms-2.1.3.tgz' },
    [`node_modules/${name}`]: {
      version,
      resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
      ...(runs && { hasInstallScript: true }),
    },
  };
  return JSON.stringify({ name: 'shop', lockfileVersion: 3, packages }, null, 2);
}

/** Finds packages that run a program when they are installed and did not before. */
export const installScript: SignalRule = {
  rule,
  find,
  samples: {
    bad: [
      { 'before/package-lock.json': lock('ms', false), 'package-lock.json': lock('acme-metrics', true) },
      {
        'before/package-lock.json': lock('acme-metrics', false),
        'package-lock.json': lock('acme-metrics', true, '1.0.1'),
      },
      { 'package-lock.json': lock('acme-metrics', true) },
    ],
    good: [
      { 'package-lock.json': lock('acme-metrics', false) },
      {
        'before/package-lock.json': lock('acme-metrics', true),
        'package-lock.json': lock('acme-metrics', true, '1.0.1'),
      },
      {
        '.npmrc': 'ignore-scripts=true\n',
        'before/package-lock.json': lock('ms', false),
        'package-lock.json': lock('acme-metrics', true),
      },
      {
        'pnpm-workspace.yaml': 'onlyBuiltDependencies: [acme-metrics]\n',
        'package-lock.json': lock('acme-metrics', true),
      },
    ],
  },
};
