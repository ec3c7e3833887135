import { updateConfigurations } from '../../governance/detective.ts';
import { allPipelineRules } from '../../rules.ts';
import { isForeign } from '../files.table.ts';
import type { Evidence, GradedPractice } from '../grade.ts';
import { shownByTools } from '../shown.ts';
import type { Delivery } from '../study.ts';
import { evidenceOfHits, hitsOn } from './hits.ts';

type Check = (delivery: Delivery) => Omit<GradedPractice, 'id' | 'title'>;

const checks: readonly (readonly [id: string, title: string, check: Check])[] = [
  ['Binary-Artifacts', 'no programs without source', binaries],
  ['Dangerous-Workflow', 'no workflow that runs what strangers write', dangerous],
  ['Dependency-Update-Tool', 'something proposes new versions', updateTool],
  ['Fuzzing', 'what reads input is fuzzed', fuzzing],
  [
    'License',
    'a licence is here',
    (delivery) => byFile(delivery, licence, 'no file of a licence is here', 'is the licence'),
  ],
  ['Packaging', 'a pipeline publishes packages', packaging],
  ['Pinned-Dependencies', 'what builds use is pinned', pinned],
  ['SAST', 'code is analysed', (delivery) => byTools(delivery, 'sast', 'no pipeline here analyses code')],
  ['SBOM', 'what is inside is listed', bill],
  [
    'Security-Policy',
    'it is said how flaws are reported',
    (delivery) => byFile(delivery, policy, 'no SECURITY.md is here', 'says how to report flaws'),
  ],
  ['Token-Permissions', 'tokens of workflows may do little', permissions],
  [
    'Vulnerabilities',
    'no known flaws',
    () => ({
      state: 'unknown',
      evidence: [],
      why: '`handrail scan --only packages` tells: pipelines do not',
    }),
  ],
];

const licence = /^(?:LICEN[CS]E|COPYING|UNLICENSE)(?:[-.][\w.-]+)?$|^LICENSES\//i;
const policy = /^(?:\.github\/|docs\/|\.gitlab\/)?SECURITY(?:\.\w+)?$/i;

/** The checks of OpenSSF Scorecard that a tree can answer; what it asks of hosts is left out. */
export function scorecardOf(delivery: Delivery): readonly GradedPractice[] {
  return checks.map(([id, title, check]) => ({ id, title, ...check(delivery) }));
}

function found(evidence: readonly Evidence[], why?: string): ReturnType<Check> {
  return { state: 'found', evidence: evidence.slice(0, 3), ...(why === undefined ? {} : { why }) };
}

function missing(why: string, evidence: readonly Evidence[] = []): ReturnType<Check> {
  return { state: 'missing', evidence: evidence.slice(0, 3), why };
}

const programs =
  /\.(?:exe|dll|so|dylib|jar|war|ear|class|pyc|pyo|o|a|lib|msi|apk|ipa|wasm|deb|rpm|dex|crx|nupkg|bin)$/i;
/** Wrappers of Gradle and Maven are known programs. */
const wrappers = /(?:gradle|maven)-wrapper\.jar$/;

function binaries({ study, folder }: Delivery): ReturnType<Check> {
  const evidence = study.files.paths
    .filter(
      (path) => path.startsWith(folder) && programs.test(path) && !wrappers.test(path) && !isForeign(path),
    )
    .map((path) => ({ path, line: 1, says: 'is a program that nobody can read' }));
  return evidence.length > 0 ? missing(`${evidence.length} of them`, evidence) : found([], 'none is here');
}

function dangerous(delivery: Delivery): ReturnType<Check> {
  const hits = hitsOn(delivery, ({ owasp }) => owasp?.includes('CICD-SEC-4') === true, 'high');
  if (hits.length > 0) return missing('strangers can run code of theirs', evidenceOfHits(hits));
  if (!allPipelineRules.some(({ rule }) => rule.owasp?.includes('CICD-SEC-4')))
    return { state: 'unknown', evidence: [], why: 'no rule of this version looks for it' };
  return found([], 'no rule on it found anything');
}

function updateTool(delivery: Delivery): ReturnType<Check> {
  const evidence = updateConfigurations(delivery);
  return evidence.length > 0
    ? found(evidence)
    : missing('neither Dependabot nor Renovate is configured here');
}

const fuzzFiles =
  /(?:^|\/)(?:\.clusterfuzzlite\/|fuzz\/(?:Cargo\.toml|fuzz_targets\/)|oss-?fuzz\/|fuzz_\w+\.(?:py|cc|c|rs|go)$)/;
const fuzzWords = /"fast-check"|\bhypothesis\b|\bproptest\b|\bquickcheck\b|\bjqwik\b|\batheris\b/;

function fuzzing(delivery: Delivery): ReturnType<Check> {
  const { files } = delivery.study;
  const own = files.paths.filter((path) => path.startsWith(delivery.folder) && !isForeign(path));
  const byFiles = own
    .filter((path) => fuzzFiles.test(path))
    .map((path) => ({ path, line: 1, says: 'is a fuzz target' }));
  const manifests = own.filter((path) =>
    /(?:^|\/)(?:package\.json|pyproject\.toml|requirements[\w.-]*\.txt|Cargo\.toml|build\.gradle(?:\.kts)?)$/.test(
      path,
    ),
  );
  const byManifests = manifests.flatMap((path) => {
    const text = files.read(path) ?? '';
    const at = text.search(fuzzWords);
    return at < 0
      ? []
      : [{ path, line: text.slice(0, at).split('\n').length, says: 'names a tester of properties' }];
  });
  const evidence = [
    ...shownByTools('fuzzing', delivery).map((each) => each.evidence),
    ...byFiles,
    ...byManifests,
  ];
  return evidence.length > 0
    ? found(evidence)
    : missing('neither a fuzzer nor a tester of properties is used here');
}

function packaging(delivery: Delivery): ReturnType<Check> {
  const shown = shownByTools('package-and-store', delivery).filter(
    ({ evidence }) => evidence.but === undefined,
  );
  return shown.length > 0
    ? found(shown.map(({ evidence }) => evidence))
    : missing('no pipeline here publishes a package');
}

function pinned(delivery: Delivery): ReturnType<Check> {
  const hits = hitsOn(delivery, ({ id }) => /unpinned|unverified-script|ref-version/.test(id));
  return hits.length > 0
    ? missing('some of it may change under you', evidenceOfHits(hits))
    : found([], 'no rule on it found anything');
}

function bill(delivery: Delivery): ReturnType<Check> {
  const byFiles = delivery.study.files.paths
    .filter((path) => /(?:^|\/)(?:s?bom|[\w.-]*\.(?:cdx|spdx|bom))\.(?:json|xml)$/i.test(path))
    .map((path) => ({ path, line: 1, says: 'is a bill of materials' }));
  const evidence = [...shownByTools('sbom', delivery).map((each) => each.evidence), ...byFiles];
  return evidence.length > 0 ? found(evidence) : missing('no pipeline here writes a bill of materials');
}

function permissions(delivery: Delivery): ReturnType<Check> {
  const own = delivery.pipelines.filter(({ system, kind }) => system === 'github' && kind === 'workflow');
  if (own.length === 0)
    return { state: 'unknown', evidence: [], why: 'it asks about GitHub Actions, and no workflow is here' };
  const wide = own.flatMap(({ path, permissions: top, jobs }): readonly Evidence[] => {
    if (top === undefined && jobs.every((job) => job.permissions !== undefined)) return [];
    if (top === undefined)
      return [{ path, line: 1, says: 'leaves the permissions of its token to a setting' }];
    const isWide =
      top.kind === 'all'
        ? top.access === 'write'
        : [...top.scopes.values()].some(({ access }) => access === 'write');
    return isWide ? [{ path, line: top.place.line, says: 'lets every job write' }] : [];
  });
  return wide.length > 0
    ? missing(`${wide.length} of ${own.length} workflows`, wide)
    : found([], `all ${own.length} workflows say what their token may do`);
}

function byTools(delivery: Delivery, id: string, why: string): ReturnType<Check> {
  const shown = shownByTools(id, delivery);
  return shown.length > 0 ? found(shown.map(({ evidence }) => evidence)) : missing(why);
}

function byFile({ study, folder }: Delivery, pattern: RegExp, why: string, says: string): ReturnType<Check> {
  const paths = study.files.paths.filter(
    (path) => path.startsWith(folder) && pattern.test(path.slice(folder.length)),
  );
  return paths.length > 0 ? found(paths.map((path) => ({ path, line: 1, says }))) : missing(why);
}
