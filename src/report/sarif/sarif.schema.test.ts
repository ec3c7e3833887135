import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import packageJson from '../../../package.json' with { type: 'json' };
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import { fullScan, hostileScan, manyFindings, scanOf } from '../fixtures/scans.ts';
import { renderSarif } from './sarif.ts';

/** The published schema as an npm package ships it: OASIS grants no licence to copy its repository. */
const schemaPackage = '@microsoft/jest-sarif';
const schemaFile = `${schemaPackage}/lib/schemas/sarif-2.1.0-rtm.5.json`;
const schemaPath = resolved(schemaFile);

test('the schema of SARIF 2.1.0 is at hand', ({ skip }) => {
  skip(
    schemaPath === undefined && !(schemaPackage in packageJson.devDependencies),
    `${schemaPackage} is not a dependency`,
  );
  expect(schemaPath).toBeDefined();
});

describe.runIf(schemaPath !== undefined)('SARIF 2.1.0', () => {
  let problems: (scan: Scan) => unknown = () => 'not compiled';

  beforeAll(() => {
    // The schema is of draft 4, which differs from draft 7 only in keywords that it does not use, and `id`.
    const { $schema, id, ...schema } = JSON.parse(readFileSync(schemaPath ?? '', 'utf8'));
    expect($schema).toContain('draft-04');
    expect(id).toContain('sarif-2.1.0');
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    problems = (scan) => (validate(JSON.parse(renderSarif(scan))) ? [] : validate.errors);
  });

  test('every kind of report is valid', () => {
    for (const scan of [scanOf(), fullScan, manyFindings(300), hostileScan(everyPiece)]) {
      expect(problems(scan)).toEqual([]);
    }
  });

  test('so is a report of any hostile text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(problems(hostileScan(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('the check sees a damaged report', () => {
    const { verdict } = scanOf();
    const broken = scanOf({ verdict: { ...verdict, exitCode: JSON.parse('"one"') } });
    expect(problems(broken)).not.toEqual([]);
  });
});

function resolved(file: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch {
    return undefined;
  }
}
