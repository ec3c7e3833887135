import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { genericRules } from '#audit/secrets/rules';
import { openSecretsAudit } from '#audit/secrets/secrets';
import { counterpartsOf } from '#model/foreign-rules.table';
import { presentEntries } from './corpus.ts';
import type { BenchOptions } from './handrail.ts';
import { printTable } from './measure.ts';

/** One of gitleaks' own cases: a text in which its rule must fire, or must not. */
interface Case {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
  readonly found: boolean;
}

/** Cases of one rule, and how many of them went as gitleaks wants it. */
interface Tally {
  positives: number;
  /** By any rule of ours. */
  found: number;
  /** By a detector that our table of foreign rules gives for this one. */
  foundByOwn: number;
  negatives: number;
  silent: number;
  silentOwn: number;
}

/**
 * Replays the cases that gitleaks holds its rules against. They are made anew by its own generator, from a copy whose
 * validation writes the cases down instead of checking them.
 */
export function bench({ corpus }: BenchOptions): void {
  const [checkout] = presentEntries(corpus, { bench: 'gitleaks-cases' });
  if (checkout === undefined) return;
  if (spawnSync('go', ['version']).status !== 0) {
    console.log('gitleaks-cases: not run, there is no Go on PATH');
    return;
  }
  const cases = dumpCases(checkout.path);
  if (cases === undefined) return;
  const tallies = replay(cases);
  const total = [...tallies.values()].reduce(plus, emptyTally());
  console.log(`${cases.length} cases of ${tallies.size} rules, gitleaks at ${checkout.commit}.\n`);
  printTable(
    ['', 'by any rule', 'by the own detector'],
    [
      ['positives found', share(total.found, total.positives), share(total.foundByOwn, total.positives)],
      ['negatives silent', share(total.silent, total.negatives), share(total.silentOwn, total.negatives)],
    ],
  );
  console.log('');
  printTable(
    ['rules below 100 %', 'found', 'by own', 'silent', 'own silent'],
    [...tallies].filter(([, tally]) => !isWhole(tally)).map(([rule, tally]) => [rule, ...cells(tally)]),
  );
}

/** The file that checks each rule against its cases. */
const validation = 'cmd/generate/config/utils/validate.go';

function dumpCases(checkout: string): readonly Case[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    const copy = join(folder, 'gitleaks');
    cpSync(checkout, copy, { recursive: true, filter: (path) => !path.endsWith('/.git') });
    const source = readFileSync(join(copy, validation), 'utf8');
    writeFileSync(join(copy, validation), writingCases(source));
    const file = join(folder, 'cases.jsonl');
    const made = spawnSync('go', ['run', '.', join(folder, 'rules.toml')], {
      // It looks for its template from here.
      cwd: join(copy, 'cmd/generate/config'),
      encoding: 'utf8',
      env: { ...process.env, CASES: file },
    });
    if (made.status !== 0 || !existsSync(file)) {
      console.log(`gitleaks-cases: not run, its generator failed: ${made.stderr.slice(-400)}`);
      return undefined;
    }
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line): Case => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same file with the two functions that check renamed, and two in their place that write what they are given. */
function writingCases(source: string): string {
  const kept = source
    .replace('func Validate(', 'func checked(')
    .replace('func ValidateWithPaths(', 'func checkedWithPaths(')
    .replace('import (', 'import (\n\t"encoding/json"\n\t"os"');
  return `${kept}
func write(rule string, path string, text string, found bool) {
	file, err := os.OpenFile(os.Getenv("CASES"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		panic(err)
	}
	defer file.Close()
	line, _ := json.Marshal(map[string]any{"rule": rule, "path": path, "text": text, "found": found})
	file.Write(append(line, '\\n'))
}

func Validate(rule config.Rule, found []string, silent []string) *config.Rule {
	for _, text := range found {
		write(rule.RuleID, "", text, true)
	}
	for _, text := range silent {
		write(rule.RuleID, "", text, false)
	}
	return &rule
}

func ValidateWithPaths(rule config.Rule, found map[string]string, silent map[string]string) *config.Rule {
	for path, text := range found {
		write(rule.RuleID, path, text, true)
	}
	for path, text := range silent {
		write(rule.RuleID, path, text, false)
	}
	return &rule
}

var _, _ = checked, checkedWithPaths
`;
}

function replay(cases: readonly Case[]): Map<string, Tally> {
  const { audit } = openSecretsAudit();
  const tallies = new Map<string, Tally>();
  for (const { rule, path, text, found } of cases) {
    const bytes = Buffer.from(text);
    const { detections } = audit({ path: path || 'settings.txt', bytes, encoding: 'utf-8' });
    const own = new Set(ownDetectors(rule));
    const any = detections.length > 0;
    const byOwn = detections.some(({ ruleId }) => own.has(ruleId));
    const tally = found
      ? { ...emptyTally(), positives: 1, found: Number(any), foundByOwn: Number(byOwn) }
      : { ...emptyTally(), negatives: 1, silent: Number(!any), silentOwn: Number(!byOwn) };
    tallies.set(rule, plus(tallies.get(rule) ?? emptyTally(), tally));
  }
  return tallies;
}

/** What gitleaks calls generic is seen by our rules that name no provider. */
function ownDetectors(rule: string): readonly string[] {
  if (rule === 'generic-api-key') return genericRules.map(({ name }) => `secrets/${name}`);
  return counterpartsOf(rule);
}

function emptyTally(): Tally {
  return { positives: 0, found: 0, foundByOwn: 0, negatives: 0, silent: 0, silentOwn: 0 };
}

function plus(a: Tally, b: Tally): Tally {
  return {
    positives: a.positives + b.positives,
    found: a.found + b.found,
    foundByOwn: a.foundByOwn + b.foundByOwn,
    negatives: a.negatives + b.negatives,
    silent: a.silent + b.silent,
    silentOwn: a.silentOwn + b.silentOwn,
  };
}

function isWhole({ positives, foundByOwn, negatives, silent }: Tally): boolean {
  return foundByOwn === positives && silent === negatives;
}

function cells({ positives, found, foundByOwn, negatives, silent, silentOwn }: Tally): string[] {
  return [
    `${found}/${positives}`,
    `${foundByOwn}/${positives}`,
    `${silent}/${negatives}`,
    `${silentOwn}/${negatives}`,
  ];
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}
