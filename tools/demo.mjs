// Scans the demonstration shop with the built command, as a user would. Packages are looked up in the advisories that lie
// beside the shop, with `--advisories FOLDER` in those of that folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demonstratePullRequests } from './demo-pull-requests.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = 'out/fry-factory.html';
const report = 'out/fry-factory.json';
const given = process.argv.indexOf('--advisories');

if (run(['tools/build.mjs', '--if-needed']) !== 0) process.exit(1);
mkdirSync(join(root, 'out'), { recursive: true });
process.env['HANDRAIL_CACHE'] = join(root, 'out/demo-cache');
const advisories = given > 0 ? resolve(process.argv[given + 1] ?? '.') : 'examples/advisories';
if (handrail(['db', 'update', '--from', advisories]) !== 0) process.exit(1);
const code = handrail([
  'scan',
  'examples/fry-factory',
  ...['terminal', `html=${page}`, `json=${report}`].flatMap((format) => ['--format', format]),
]);
if (code === 0 || code === 1 || code === 3) {
  handrail(['plan', '--report', report]);
  explainReachability();
  const shop = 'examples/fry-factory';
  handrail(['scan', shop, '--only', 'infra', '--format', 'lines']);
  handrail(['fix', `${shop}/infra`]);
  handrail(['scan', shop, '--only', 'pipeline', '--format', 'lines']);
  handrail(['fix', shop, '--rule', 'pipeline']);
  handrail(['pipeline', shop]);
}
process.exitCode = judge(code);
if (process.exitCode === 0 && !demonstratePullRequests(root, handrail)) {
  console.error('\nThe demonstration failed: a pull request was let through.');
  process.exitCode = 1;
}

/** A flaw that the shop's code reaches, one that it does not, and one of which nobody knows. */
function explainReachability() {
  const { findings } = JSON.parse(readFileSync(join(root, report), 'utf8'));
  for (const verdict of ['yes', 'no', 'unknown']) {
    const of = findings.find((/** @type {any} */ each) => each.package?.reachability === verdict);
    if (of !== undefined) handrail(['explain', of.key.slice(0, 12), 'examples/fry-factory']);
  }
}

/**
 * @param {readonly string[]} words
 * @param {string} folder
 */
function handrail(words, folder = root) {
  console.log(`$ handrail ${words.join(' ')}\n`);
  return run([join(root, 'dist/doors/cli/main.js'), ...words], folder);
}

/**
 * @param {readonly string[]} args
 * @param {string} folder
 */
function run(args, folder = root) {
  return spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' }).status;
}

/**
 * The shop is deliberately vulnerable: findings are what the demonstration is about.
 * @param {number | null} code exit code of the scan
 */
function judge(code) {
  /** @type {Record<number, string>} */
  const meaning = {
    0: 'The scan ended with exit code 0: clean and complete.',
    1: 'The scan ended with exit code 1, as it should: the shop is vulnerable on purpose, and a pipeline would stop here.',
    3: 'The scan ended with exit code 3: nothing at the threshold, but it was incomplete (see the gaps).',
  };
  const text = code === null ? undefined : meaning[code];
  if (text === undefined) {
    console.error(`\nThe demonstration failed: the scan ended with ${code ?? 'a signal'}.`);
    return 1;
  }
  console.log(`\n${text}\nThe same report as a page: ${join(root, page)}`);
  return 0;
}
