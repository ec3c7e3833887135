import { Buffer } from 'node:buffer';
import { readPackages } from '#ir/packages/read';
import { readRegistries } from '#ir/packages/registries/registries';
import type { ComponentReview } from '#model/component-review';
import type { Detection } from '#model/finding';
import { findIntake } from './intake.ts';
import type { IntakeSample } from './intake-rule.ts';

const earlier = 'before/';
const nowhere = { path: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
const nothing = {
  ecosystem: 'npm',
  name: '',
  by: '',
  on: '',
  why: '',
  signals: {},
  location: nowhere,
} as const;

/** Runs the rules on a sample as a scan with a base runs them on a tree, in February 2026. */
export function tryIntake({
  files,
  reviews = [],
  exempt = [],
  mode = 'enforce',
  allowed = [],
}: IntakeSample): readonly Detection[] {
  const all = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const now = all.filter(({ path }) => !path.startsWith(earlier));
  const old = all
    .filter(({ path }) => path.startsWith(earlier))
    .map(({ path, bytes }) => ({ path: path.slice(earlier.length), bytes }));
  return findIntake({
    mode,
    exempt,
    allowed: allowed.map((each) => ({ ...each, location: nowhere })),
    reviews: reviews.map((each): ComponentReview => ({ ...nothing, ...each })),
    today: '2026-02-01',
    inventories: readPackages(now).inventories,
    wanted: new Set(now.map(({ path }) => path)),
    registries: readRegistries(now),
    before: readPackages(old).inventories,
  });
}
