// Every check of `npm test`, one after another; a failed one shows what it printed, and the rest still run.
//   node tools/check.mjs            all
//   node tools/check.mjs lint unit  these
import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Check
 * @property {string} name for the command line
 * @property {string} says
 * @property {readonly (readonly string[])[]} runs scripts for Node with their arguments
 */

/** @type {readonly Check[]} */
const checks = [
  {
    name: 'typecheck',
    says: 'types',
    runs: [
      tool('typescript/bin/tsc', '-p', 'tsconfig.json'),
      tool('typescript/bin/tsc', '-p', 'tsconfig.tools.json'),
      tool('typescript/bin/tsc', '-p', 'apps/vscode/tsconfig.json'),
    ],
  },
  { name: 'lint', says: 'lint', runs: [tool('@biomejs/biome/bin/biome', 'lint', '--error-on-warnings')] },
  {
    name: 'format',
    says: 'format',
    runs: [tool('@biomejs/biome/bin/biome', 'check', '--linter-enabled=false')],
  },
  { name: 'walls', says: 'walls between rooms', runs: [['tools/walls.mjs']] },
  { name: 'architecture', says: 'picture of the rooms', runs: [['tools/architecture.mjs', '--check']] },
  { name: 'deadcode', says: 'dead code', runs: [tool('knip/bin/knip.js', '--no-progress')] },
  { name: 'build', says: 'build', runs: [['tools/build.mjs']] },
  { name: 'unit', says: 'unit and contract tests', runs: [vitest('unit')] },
  { name: 'e2e', says: 'end to end', runs: [['tools/build.mjs', '--if-needed'], vitest('e2e')] },
  { name: 'publint', says: 'package', runs: [tool('publint/src/cli.js', '--strict')] },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

let failed = 0;
const chosen = checks.filter(({ name }) => asked.length === 0 || asked.includes(name));
for (const check of chosen) if (!(await passes(check))) failed += 1;
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {Check} check */
async function passes({ says, runs }) {
  const started = Date.now();
  let output = '';
  let passed = true;
  for (const args of runs) {
    const end = await run(args);
    output += end.output;
    passed = end.code === 0;
    if (!passed) {
      const files = crashedAlone(end.output);
      if (files.length === 0) break;
      console.log(`Node itself crashed in ${files.join(', ')}: run again`);
      const again = await run([...args, ...files]);
      output += again.output;
      passed = again.code === 0;
      if (!passed) break;
    }
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${passed ? '✓' : '✗'} ${says.padEnd(24)}${seconds} s${passed ? summaryOf(output) : ''}`);
  if (!passed) console.log(`\n${output.trimEnd().replace(/^/gm, '    ')}\n`);
  return passed;
}

/**
 * The test files in which V8 ended the process, where that is all that went wrong; none otherwise. V8 loses count of the
 * memory of compiled code where threads with WebAssembly come and go (nodejs/node#64500, docs/decisions/0042).
 * @param {string} output of vitest
 */
function crashedAlone(output) {
  const crash =
    /Worker exited unexpectedly with signal SIG(?:TRAP|SEGV|ILL|ABRT) .* while running test file (.+)$/gm;
  const files = [...output.matchAll(crash)].map(([, file = '']) => relative(root, file));
  const failed = /^\s*Test Files\s+\d+ failed/m.test(output);
  const errors = Number(/^\s*Errors\s+(\d+) error/m.exec(output)?.[1] ?? 0);
  return !failed && errors === files.length ? files : [];
}

/**
 * What the tests counted: a skipped one must not look like a passed one.
 * @param {string} output
 */
function summaryOf(output) {
  const runs = [...output.matchAll(/^\s*Tests\s+(.*)$/gm)].map(([, tests]) => tests);
  return runs.length > 0 ? `   ${runs.join(', again: ')}` : '';
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', ({ message }) => resolve({ code: 1, output: `${output}\n${message}` }));
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}

/**
 * @param {string} script in node_modules
 * @param {...string} args
 */
function tool(script, ...args) {
  return [`node_modules/${script}`, ...args];
}

/** @param {string} project */
function vitest(project) {
  return tool(
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...(project === 'e2e' ? ['--passWithNoTests'] : []),
  );
}
