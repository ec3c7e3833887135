import { defineConfig } from 'vitest/config';

// Sources, not dist: the condition is needed by the resolver of the tests, by that of their server side,
// and by the worker threads which a test starts.
const source = ['@handrail/source'];
const runsSources = {
  resolve: { conditions: [...source, 'node', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: [...source, 'node', 'import', 'module', 'default'] } },
};

export default defineConfig({
  test: {
    // Threads of one process that load WebAssembly and end can bring V8 down (docs/decisions/0042).
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        ...runsSources,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'apps/vscode/**/*.test.ts', 'tools/**/*.test.{ts,mjs}'],
          exclude: ['**/node_modules/**', '**/fixtures/**', 'apps/*/out/**', 'tools/prototypes/**'],
          // Room for recursion as a worker thread has it, in kilobytes.
          execArgv: ['--conditions=@handrail/source', '--stack-size=3900'],
          // The first test of a file may load all detectors while other work goes on: how fast it is is for bench/ to say.
          testTimeout: 30_000,
        },
      },
      {
        ...runsSources,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/fixtures/**'],
          execArgv: ['--conditions=@handrail/source'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // They share one built CLI and may share a browser.
          fileParallelism: false,
        },
      },
    ],
  },
});
