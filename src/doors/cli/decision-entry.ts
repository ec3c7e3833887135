import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { openSecretsAudit } from '#audit/secrets/secrets';
import { UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { configFileName, readConfig } from '#program/config';
import { type WrittenDecision, withDecision } from '#program/vex/write-decision';
import { allRules } from '#rules';
import { writeReport } from './write-report.ts';

/** Writes a decision into the configuration of a tree, whole or not at all. */
export function writeDecision(tree: string, decision: WrittenDecision): void {
  refuseSecret(decision);
  const root = realpathSync(tree);
  const file = join(root, configFileName);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = withDecision(before, decision);
  // What would not be read again is not written.
  readConfig(after, configFileName, new Set(allRules().map(({ id }) => id)));
  writeReport(file, after, [root]);
}

/** The advisory and package that the user named as a finding: `path:line` or the beginning of its key. */
export function pickPackageFinding(name: string, findings: readonly Finding[]): Finding {
  const place = name.replace(/^\.\//, '');
  const found = findings.filter(({ key, location: { path, line }, package: about }) => {
    if (about === undefined) return false;
    return place === `${path}:${line}` || (/^[0-9a-f]{6,32}$/.test(name) && key.startsWith(name));
  });
  const [first] = found;
  if (first === undefined)
    throw new UserError(
      'unknown-finding',
      `There is no flaw of a package at '${name}'.`,
      'Name an advisory (CVE-2021-23337), or a finding as path:line or by the beginning of its key.',
    );
  const ids = [...new Set(found.map((each) => each.package?.ids[0] ?? ''))];
  if (ids.length === 1) return first;
  throw new UserError(
    'ambiguous-finding',
    `'${name}' may mean any of ${ids.length} flaws: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}.`,
    'Name the advisory, with --package.',
  );
}

/** The file is read by many: what looks like a credential is not written down. */
function refuseSecret({ reason, by = '' }: WrittenDecision): void {
  const bytes = Buffer.from(`${by}\n${reason}\n`);
  const { detections } = openSecretsAudit().audit({ path: 'note.txt', bytes, encoding: 'utf-8' });
  if (detections.length === 0) return;
  throw new UserError(
    'note-holds-secret',
    'The reason or name holds a credential; nothing was written.',
    'Name a ticket or a reason; never the value.',
  );
}
