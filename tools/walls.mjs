// Checks that every import respects the rooms of tools/rooms.mjs.
import { existsSync } from 'node:fs';
import { cruise } from './cruise.mjs';
import { floor } from './rooms.mjs';

const { modules, summary } = cruise(
  undefined,
  ['src', 'apps'].filter((folder) => existsSync(folder)),
);
const ours = modules.filter(({ source }) => source.startsWith('src/')).length;
const why = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));

for (const { rule, from, to, cycle } of summary.violations) {
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  console.error(`${rule.name}: ${from} → ${path}\n  ${why.get(rule.name) ?? ''}`);
}
if (ours < floor) {
  console.error(`Only ${ours} modules below src were seen, at least ${floor} are there (tools/rooms.mjs).`);
}
console.log(`${ours} modules below src, ${summary.violations.length} imports through a wall`);
process.exitCode = summary.violations.length > 0 || ours < floor ? 1 : 0;
