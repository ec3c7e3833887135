#!/usr/bin/env node
import { version } from '#model/version';

// The version must answer at once: nothing else is loaded for it.
if (['--version', '-V', 'version'].includes(process.argv[2] ?? '')) {
  process.stdout.write(`${version}\n`);
} else {
  process.exitCode = await start();
}

/** Loads nothing that an old Node cannot load before it has told which one is needed. */
async function start(): Promise<number> {
  const { oldestNode, runsOn } = await import('./node-version.ts');
  if (!runsOn(process.versions.node)) {
    process.stderr.write(
      `handrail: Node ${process.versions.node} is too old.\n  Install Node ${oldestNode} or later: https://nodejs.org [node-too-old]\n`,
    );
    return 2;
  }
  const { keepCompiledCode } = await import('./compile-cache.ts');
  keepCompiledCode();
  const { runCli } = await import('./cli.ts');
  const { processShell } = await import('./shell.ts');
  return runCli(process.argv.slice(2), processShell());
}
