#!/usr/bin/env node
import { version } from '#model/version';

// The version must answer at once: nothing else is loaded for it.
if (['--version', '-V', 'version'].includes(process.argv[2] ?? '')) {
  process.stdout.write(`${version}\n`);
} else {
  const { keepCompiledCode } = await import('./compile-cache.ts');
  keepCompiledCode();
  const { runCli } = await import('./cli.ts');
  const { processShell } = await import('./shell.ts');
  process.exitCode = await runCli(process.argv.slice(2), processShell());
}
