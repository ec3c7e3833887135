// npm run -s bench -- NAME [options]: runs one bench; see README.md.
import { parseArgs } from 'node:util';

const benches = {
  start: () => import('./start.ts'),
  hooks: () => import('./hooks.ts'),
  'secrets-speed': () => import('./secrets-speed.ts'),
  rescan: () => import('./rescan.ts'),
  history: () => import('./history.ts'),
  hits: () => import('./hits.ts'),
  'pipeline-accuracy': () => import('./pipeline-accuracy.ts'),
  'pipeline-speed': () => import('./pipeline-speed.ts'),
  'pipeline-hits': () => import('./pipeline-hits.ts'),
  'infra-hits': () => import('./infra-hits.ts'),
  'infra-accuracy': () => import('./infra-accuracy.ts'),
  'infra-speed': () => import('./infra-speed.ts'),
  verdicts: () => import('./verdicts.ts'),
  'gitleaks-cases': () => import('./gitleaks-cases.ts'),
  'secret-lines': () => import('./secret-lines.ts'),
  'code-speed': () => import('./code-speed.ts'),
  'code-edit': () => import('./code-edit.ts'),
  'code-accuracy': () => import('./code-accuracy.ts'),
  'code-verdicts': () => import('./code-verdicts.ts'),
  'code-precision': () => import('./code-precision.ts'),
  'code-fixes': () => import('./code-fixes.ts'),
  mcp: () => import('./mcp.ts'),
  'packages-index': () => import('./packages-index.ts'),
  'packages-lock': () => import('./packages-lock.ts'),
  'packages-verdicts': () => import('./packages-verdicts.ts'),
  'packages-reachability': () => import('./packages-reachability.ts'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: 'corpus' },
    runs: { type: 'string', default: '5' },
    rules: { type: 'string', default: 'rules' },
    truth: { type: 'string', default: 'truth' },
    timeout: { type: 'string', default: '1800' },
    trees: { type: 'string' },
  },
});
const name = positionals[0] as keyof typeof benches | undefined;
if (name === undefined || !(name in benches)) {
  console.error(`Name a bench: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  const { bench } = await benches[name]();
  const { corpus, rules, truth, trees } = values;
  const [runs, timeout] = [Number(values.runs), Number(values.timeout)];
  await bench({ corpus, rules, truth, runs, timeout, ...(trees && { trees: trees.split(',') }) });
}
