import type { Config } from '#model/config';
import { exitCodes } from '#model/failure';
import type { LicencePolicy } from '#model/licence-policy';
import type { ConfigFile, SettingName } from '#program/config';
import { thousands } from '#report/wording';
import { command } from '../definition.ts';

/** `handrail config explain` */
export const configExplainCommand = command({
  name: 'config explain',
  summary: 'print each setting, its value and where it comes from',
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder with a handrail.yaml (default: the current one)',
    },
  ],
  options: {
    config: { value: 'FILE', completes: 'file', says: 'this file instead' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [{ command: 'handrail config explain', says: 'What holds in the current folder, and why.' }],
  run: async ({ arguments: [folder], options }, shell) => {
    const { openConfig } = await import('../config-file.ts');
    const { defaultConfig } = await import('#program/config');
    const { visible } = await import('#report/inert/visible');
    const settings = settingsOf(openConfig(folder, options.config, shell), defaultConfig);
    const lines = settings.map(
      ({ name, value, from }) => `${name.padEnd(26)} ${visible(value)}\n${' '.repeat(27)}${visible(from)}\n`,
    );
    await shell.out.write(
      options.format === 'json' ? `${JSON.stringify(settings, null, 2)}\n` : lines.join(''),
    );
    return exitCodes.clean;
  },
});

/** A setting as it holds; `from` is `default` or `file:line`. */
export interface ExplainedSetting {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

/** Every setting of a configuration, in the order of the file format. */
export function settingsOf(file: ConfigFile | undefined, defaults: Config): readonly ExplainedSetting[] {
  const config = file?.config ?? defaults;
  const from = (...names: readonly SettingName[]) => {
    const places = names.flatMap((name) => file?.where.get(name) ?? []);
    return places.length === 0 ? 'default' : places.map(({ path, line }) => `${path}:${line}`).join(', ');
  };
  const list = (values: readonly string[], none: string) => (values.length === 0 ? none : values.join(', '));
  return [
    { name: 'families', value: list(config.families, 'none'), from: from('scan.only', 'scan.skip') },
    { name: 'scan.include', value: list(config.include, 'everything'), from: from('scan.include') },
    {
      name: 'scan.exclude',
      value: list(config.exclude.map(withReason), 'nothing'),
      from: from('scan.exclude'),
    },
    { name: 'scan.profile', value: config.profile, from: from('scan.profile') },
    {
      name: 'scan.max-file-size',
      value: `${thousands(config.maxFileSize)} bytes`,
      from: from('scan.max-file-size'),
    },
    {
      name: 'scan.archives',
      value: config.archives ? 'true' : 'false',
      from: from('scan.archives'),
    },
    {
      name: 'scan.foreign-suppressions',
      value: config.foreignSuppressions ? 'true' : 'false',
      from: from('scan.foreign-suppressions'),
    },
    { name: 'scan.verify', value: config.verify ? 'true' : 'false', from: from('scan.verify') },
    {
      name: 'packages.update-advisories',
      value: config.updateAdvisories,
      from: from('packages.update-advisories'),
    },
    {
      name: 'packages.cooldown',
      value: config.cooldown === undefined ? 'as package managers are set' : `${config.cooldown} days`,
      from: from('packages.cooldown'),
    },
    {
      name: 'packages.symbols',
      value: list(
        (config.symbols ?? []).map(({ ids, name }) => `${ids[0]} of ${name}`),
        'none',
      ),
      from: from('packages.symbols'),
    },
    {
      name: 'application.exposure',
      value: config.application?.exposure ?? 'unknown',
      from: from('application.exposure'),
    },
    {
      name: 'application.criticality',
      value: config.application?.criticality ?? 'unknown',
      from: from('application.criticality'),
    },
    {
      name: 'packages.licences',
      value: config.licences === undefined ? 'no policy' : licencesText(config.licences),
      from: from('packages.licences'),
    },
    { name: 'packages.intake', value: config.intake, from: from('packages.intake') },
    {
      name: 'packages.intake-exempt',
      value: list(config.intakeExempt, 'none'),
      from: from('packages.intake-exempt'),
    },
    {
      name: 'packages.registries',
      value: list(
        config.allowedRegistries.map(
          ({ ecosystem, scope, allow }) =>
            `${ecosystem}${scope === undefined ? '' : ` ${scope}`}: ${allow.join(', ')}`,
        ),
        'any',
      ),
      from: from('packages.registries'),
    },
    { name: 'packages.product', value: list(config.products, 'no name'), from: from('packages.product') },
    { name: 'packages.vex', value: list(config.vex, 'where tools put them'), from: from('packages.vex') },
    { name: 'gate.fail-on', value: config.failOn, from: from('gate.fail-on') },
    { name: 'gate.confidence', value: config.confidence, from: from('gate.confidence') },
    { name: 'gate.accept', value: list(config.accept, 'nothing'), from: from('gate.accept') },
    {
      name: 'gate.undecided',
      value: config.failOnUndecided ? 'fail' : 'pass',
      from: from('gate.undecided'),
    },
    { name: 'rules', value: list(config.rules.map(ruleText), 'as they are'), from: from('rules') },
    {
      name: 'suppressions',
      value: list(config.suppressions.map(suppressionText), 'none'),
      from: from('suppressions'),
    },
    {
      name: 'decisions',
      value: list(
        config.decisions.map(({ advisory, status }) => `${advisory} ${status}`),
        'none',
      ),
      from: from('decisions'),
    },
    {
      name: 'models',
      value: list(
        config.models.map(({ as, name }) => `${as} ${name}`),
        'none',
      ),
      from: from('models'),
    },
    {
      name: 'detectors',
      value: list(
        config.detectors.map(({ name }) => `secrets/${name}`),
        'none',
      ),
      from: from('detectors'),
    },
  ];
}

function withReason({ pattern, reason, until }: Config['exclude'][number]): string {
  return [pattern, reason && `(${reason})`, until && `until ${until}`].filter(Boolean).join(' ');
}

function ruleText({ rule, off, severity }: Config['rules'][number]): string {
  return `${rule} ${off ? 'off' : severity}`;
}

function suppressionText({ rule, path, reason, until }: Config['suppressions'][number]): string {
  return `${rule} in ${path} (${reason})${until ? ` until ${until}` : ''}`;
}

function licencesText({ allow, deny, overrides, unknown }: LicencePolicy): string {
  const names = (entries: LicencePolicy['allow']) => entries.map(({ licence }) => licence).join(', ');
  return [
    allow.length > 0 ? `allow ${names(allow)}` : '',
    deny.length > 0 ? `deny ${names(deny)}` : '',
    overrides.length > 0 ? `${overrides.length} recorded` : '',
    `unknown ${unknown}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
