import type { z } from 'zod';
import type { Config } from '#model/config';
import { UserError } from '#model/failure';
import { families } from '#model/family';
import type { Location } from '#model/location';
import { packageKey } from '#model/package-name';
import { present } from '#model/present';
import type { Application } from '#model/priority';
import type { VulnerableSymbol } from '#model/reachability';
import { chosenFamilies, configSchema, type WrittenConfig } from './config.schema.ts';
import { problemOf } from './config-problem.ts';
import { keywordsOf } from './detector/keywords.ts';
import { toLicencePolicy } from './licence-policy.ts';
import { quoted } from './quoted.ts';
import { parseSize } from './size.ts';
import { type Problem, readYaml, type YamlFile } from './yaml-value.ts';

/** Where the settings of a repository live, at the root of its tree. */
export const configFileName = 'handrail.yaml';

/** Ten thousand detectors of one's own fit, with a sample each; some seconds of reading at worst. Characters or bytes. */
export const largestConfig = 4 * 1024 * 1024;
/** A scan that stops for its configuration names so many problems; `config validate` names all. */
const mostShown = 10;

/** What holds where nothing is written. */
export const defaultConfig: Config = {
  families,
  include: [],
  exclude: [],
  maxFileSize: 5_000_000,
  profile: 'normal',
  archives: true,
  failOn: 'high',
  confidence: 'medium',
  accept: ['archive', 'binary', 'encoding', 'module-missing', 'symlink', 'unlocked'],
  rules: [],
  suppressions: [],
  foreignSuppressions: true,
  verify: false,
  updateAdvisories: 'ask',
  intake: 'off',
  intakeExempt: [],
  allowedRegistries: [],
  infra: { variableFiles: [] },
  decisions: [],
  products: [],
  vex: [],
  failOnUndecided: false,
  models: [],
  detectors: [],
};

/** The settings that a single value decides, by their names in the file. */
export type SettingName =
  | 'scan.only'
  | 'scan.skip'
  | 'scan.include'
  | 'scan.exclude'
  | 'scan.profile'
  | 'scan.max-file-size'
  | 'scan.archives'
  | 'scan.foreign-suppressions'
  | 'scan.verify'
  | 'packages.update-advisories'
  | 'packages.cooldown'
  | 'packages.symbols'
  | 'application.exposure'
  | 'application.criticality'
  | 'packages.licences'
  | 'packages.intake'
  | 'packages.intake-exempt'
  | 'packages.registries'
  | 'packages.product'
  | 'packages.vex'
  | 'infra.variable-files'
  | 'gate.fail-on'
  | 'gate.confidence'
  | 'gate.accept'
  | 'gate.undecided'
  | 'rules'
  | 'suppressions'
  | 'decisions'
  | 'models'
  | 'detectors';

/** A configuration together with the places where its settings are written. */
export interface ConfigFile {
  readonly path: string;
  readonly config: Config;
  /** Settings that the file does not mention are absent. */
  readonly where: ReadonlyMap<SettingName, Location>;
}

/**
 * Reads `handrail.yaml`. Strict: unknown keys, wrong types, unknown rules, impossible days and blankets are errors.
 *
 * @throws UserError `config-invalid` that names up to ten problems with file, line, column, key and what to do.
 */
export function parseConfig(text: string, path: string, knownRules: ReadonlySet<string>): Config {
  return readConfig(text, path, knownRules).config;
}

/** {@link parseConfig} that also tells where each setting is written, and names up to `most` problems. */
export function readConfig(
  text: string,
  path: string,
  knownRules: ReadonlySet<string>,
  most = mostShown,
): ConfigFile {
  if (text.length > largestConfig) {
    const size = `${quoted(path)} has ${text.length} characters; a configuration of more than ${largestConfig} is not read.`;
    throw new UserError('config-too-large', size, 'Check that the path names a Handrail configuration.');
  }
  const file = readYaml(text, path);
  if (file.problems.length > 0) throw invalid(path, file.problems, most);
  // Rules may be set and suppressed by the ids of the file's own detectors.
  const rules = new Set([...knownRules, ...ownRuleIds(file.value)]);
  const parsed = configSchema((id) => rules.has(id)).safeParse(file.value ?? {});
  if (!parsed.success) throw invalid(path, problemsOf(parsed.error.issues, file, rules), most);
  const twice = namedTwice(parsed.data, file, knownRules);
  if (twice.length > 0) throw invalid(path, twice, most);
  return { path, config: toConfig(parsed.data, file), where: placesOf(parsed.data, file) };
}

/**
 * Checks what {@link readConfig} leaves out, because it needs an engine for patterns or the list of licences: that each
 * own detector can be run, and that what the licence policy names are licences.
 *
 * @throws UserError `config-invalid`, as {@link readConfig} does.
 */
export async function checkDetectors(
  { path, config }: Pick<ConfigFile, 'path' | 'config'>,
  most = mostShown,
): Promise<void> {
  if (config.licences !== undefined) {
    const { problemsOfLicences } = await import('./licence-problems.ts');
    const problems = problemsOfLicences(config.licences);
    if (problems.length > 0) throw invalid(path, problems, most);
  }
  if (config.detectors.length === 0) return;
  const { problemOfDetector } = await import('./detector/check.ts');
  const problems = config.detectors.flatMap((detector): readonly Problem[] => {
    const problem = problemOfDetector(detector);
    const message = `the pattern cannot be used: ${problem ?? ''}`;
    return problem === undefined
      ? []
      : [{ location: detector.location, key: `detectors (${detector.name})`, message }];
  });
  if (problems.length > 0) throw invalid(path, problems, most);
}

/** Of a file that is not checked yet. */
function ownRuleIds(value: unknown): readonly string[] {
  const detectors = typeof value === 'object' && value !== null ? Reflect.get(value, 'detectors') : undefined;
  if (!Array.isArray(detectors)) return [];
  return detectors.flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null ? Reflect.get(each, 'id') : undefined;
    return typeof id === 'string' ? [`secrets/${id}`] : [];
  });
}

function namedTwice(
  { detectors = [] }: WrittenConfig,
  file: YamlFile,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const seen = new Set<string>();
  return detectors.flatMap(({ id }, i): readonly Problem[] => {
    const taken = known.has(`secrets/${id}`)
      ? 'is a rule of Handrail'
      : seen.has(id)
        ? 'is given twice'
        : undefined;
    seen.add(id);
    const path = ['detectors', i, 'id'];
    return taken === undefined
      ? []
      : [
          {
            location: file.locate(path),
            key: path.join('.'),
            message: `${quoted(id)} ${taken}: take another name`,
          },
        ];
  });
}

function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  file: YamlFile,
  rules: ReadonlySet<string>,
): readonly Problem[] {
  return issues.flatMap((issue) => problemOf(issue, file, rules));
}

function invalid(path: string, problems: readonly Problem[], most: number): UserError {
  const sorted = [...problems].sort(
    (a, b) => a.location.line - b.location.line || a.location.column - b.location.column,
  );
  const shown = sorted.slice(0, most).map(({ location, key, message }) => {
    const place = `${quotedPath(path)}:${location.line}:${location.column}`;
    return key === '' ? `${place}: ${message}` : `${place}: ${quotedPath(key)}: ${message}`;
  });
  const more = sorted.length > most ? [`… and ${sorted.length - most} more`] : [];
  const count = sorted.length === 1 ? 'one problem' : `${sorted.length} problems`;
  const message = [`The configuration has ${count}.`, ...shown, ...more].join('\n');
  return new UserError(
    'config-invalid',
    message,
    `Correct ${quotedPath(path)}; 'handrail config validate' checks it again.`,
  );
}

/** As it is when it is plain, quoted when it holds what a terminal could take as a command. */
function quotedPath(text: string): string {
  return /^[\w./ -]{1,200}$/.test(text) ? text : quoted(text);
}

function toConfig(
  {
    scan = {},
    packages = {},
    infra = {},
    application,
    gate = {},
    rules = {},
    suppressions = [],
    decisions = [],
    models = {},
    detectors = [],
  }: WrittenConfig,
  file: YamlFile,
): Config {
  const wanted = scan.only ?? chosenFamilies;
  return {
    families: families.filter(
      (family) => family === 'policy' || (wanted.includes(family) && !scan.skip?.includes(family)),
    ),
    include: scan.include ?? defaultConfig.include,
    exclude: (scan.exclude ?? []).map((entry, i) => {
      const location = file.locate(['scan', 'exclude', i]);
      if (typeof entry === 'string') return { pattern: entry, location };
      return { pattern: entry.path, reason: entry.reason, ...present({ until: entry.until }), location };
    }),
    maxFileSize: parseSize(scan['max-file-size'] ?? '') ?? defaultConfig.maxFileSize,
    profile: scan.profile ?? defaultConfig.profile,
    archives: scan.archives ?? defaultConfig.archives,
    failOn: gate['fail-on'] ?? defaultConfig.failOn,
    confidence: gate.confidence ?? defaultConfig.confidence,
    accept: gate.accept ?? defaultConfig.accept,
    rules: Object.entries(rules).map(([rule, setting]) => {
      const location = file.locate(['rules', rule], 'key');
      return setting === 'off'
        ? { rule, off: true, location }
        : { rule, off: false, severity: setting.severity, location };
    }),
    suppressions: suppressions.map(({ rule, path, reason, until }, i) => {
      const location = file.locate(['suppressions', i]);
      return { kind: 'config', rule, path, reason, ...present({ until }), location };
    }),
    foreignSuppressions: scan['foreign-suppressions'] ?? defaultConfig.foreignSuppressions,
    verify: scan.verify ?? defaultConfig.verify,
    updateAdvisories: packages['update-advisories'] ?? defaultConfig.updateAdvisories,
    ...(packages.symbols === undefined ? {} : { symbols: packages.symbols.map(toSymbols) }),
    ...(application === undefined ? {} : { application: toApplication(application) }),
    ...present({ cooldown: packages.cooldown, licences: toLicencePolicy(packages.licences, file) }),
    intake: packages.intake ?? defaultConfig.intake,
    intakeExempt: packages['intake-exempt'] ?? defaultConfig.intakeExempt,
    allowedRegistries: (packages.registries ?? []).map(({ ecosystem, scope, allow }, i) => ({
      ecosystem,
      allow,
      ...present({ scope }),
      location: file.locate(['packages', 'registries', i]),
    })),
    infra: { variableFiles: infra['variable-files'] ?? defaultConfig.infra.variableFiles },
    decisions: decisions.map(({ advisory, status, reason, ...rest }, i) => {
      return { advisory, status, reason, ...present(rest), location: file.locate(['decisions', i]) };
    }),
    products: packages.product ?? defaultConfig.products,
    vex: packages.vex ?? defaultConfig.vex,
    failOnUndecided: gate.undecided === 'fail',
    models: toModels(models, file),
    detectors: detectors.map((detector, i) => toDetector(detector, file.locate(['detectors', i, 'pattern']))),
  };
}

function toSymbols({
  package: { ecosystem, name },
  ids,
  symbols,
  source = '',
}: NonNullable<NonNullable<WrittenConfig['packages']>['symbols']>[number]): VulnerableSymbol {
  return { ecosystem, name: packageKey(ecosystem, name), ids, symbols, source };
}

function toApplication({
  exposure = 'unknown',
  criticality = 'unknown',
}: NonNullable<WrittenConfig['application']>): Application {
  return { exposure, criticality };
}

function toModels(
  { sources = [], sinks = [], sanitizers = [], flows = [] }: NonNullable<WrittenConfig['models']>,
  file: YamlFile,
): Config['models'] {
  const at = (list: string, i: number) => ({ location: file.locate(['models', list, i]) });
  return [
    ...sources.map(({ name, kind }, i) => ({
      as: 'source' as const,
      name,
      source: kind,
      ...at('sources', i),
    })),
    ...sinks.map(({ name, argument, kind }, i) => ({
      as: 'sink' as const,
      name,
      at: argument,
      kind,
      ...at('sinks', i),
    })),
    ...sanitizers.map(({ name, kinds }, i) => ({
      as: 'sanitizer' as const,
      name,
      kinds,
      ...at('sanitizers', i),
    })),
    ...flows.map(({ name, from, to }, i) => ({ as: 'flow' as const, name, from, to, ...at('flows', i) })),
  ];
}

function toDetector(
  written: NonNullable<WrittenConfig['detectors']>[number],
  location: Location,
): Config['detectors'][number] {
  const { id: name, title, keywords = [], pattern, entropy, samples } = written;
  return {
    name,
    title,
    severity: written.severity ?? 'high',
    confidence: written.confidence ?? 'medium',
    keywords: keywordsOf(keywords, pattern),
    pattern,
    ...present({ entropy, group: written['secret-group'] }),
    bad: samples.bad,
    good: samples.good ?? [],
    location,
  };
}

function placesOf(
  {
    scan,
    packages,
    infra,
    application,
    gate,
    rules,
    suppressions,
    decisions,
    models,
    detectors,
  }: WrittenConfig,
  file: YamlFile,
): ReadonlyMap<SettingName, Location> {
  const named = {
    'scan.only': scan?.only,
    'scan.skip': scan?.skip,
    'scan.include': scan?.include,
    'scan.exclude': scan?.exclude,
    'scan.profile': scan?.profile,
    'scan.max-file-size': scan?.['max-file-size'],
    'scan.archives': scan?.archives,
    'scan.foreign-suppressions': scan?.['foreign-suppressions'],
    'scan.verify': scan?.verify,
    'packages.update-advisories': packages?.['update-advisories'],
    'packages.cooldown': packages?.cooldown,
    'packages.symbols': packages?.symbols,
    'application.exposure': application?.exposure,
    'application.criticality': application?.criticality,
    'packages.licences': packages?.licences,
    'packages.intake': packages?.intake,
    'packages.intake-exempt': packages?.['intake-exempt'],
    'packages.registries': packages?.registries,
    'packages.product': packages?.product,
    'packages.vex': packages?.vex,
    'infra.variable-files': infra?.['variable-files'],
    'gate.fail-on': gate?.['fail-on'],
    'gate.confidence': gate?.confidence,
    'gate.accept': gate?.accept,
    'gate.undecided': gate?.undecided,
    rules,
    suppressions,
    decisions,
    models,
    detectors,
  } satisfies Record<SettingName, unknown>;
  const places = new Map<SettingName, Location>();
  for (const [name, value] of Object.entries(named)) {
    // The table above holds exactly the names of settings.
    if (value !== undefined) places.set(name as SettingName, file.locate(name.split('.'), 'key'));
  }
  return places;
}
