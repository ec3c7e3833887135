import { vexFormats } from '#model/decision';
import { exitCodes, UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import { command } from '../definition.ts';
import { judgementOptions, runOptions, type ScanOptions, selectionOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail vex` */
export const vexCommand = command({
  name: 'vex',
  summary: 'tell others what known flaws of packages mean here: OpenVEX, CycloneDX or CSAF',
  says: [
    'A statement for every flaw of a package that is found and decided on, in handrail.yaml or by a document that is read. Risk that was accepted is told as affected, with who accepted it and until when; it is never told as not affected.',
    'The same decisions give the same statements; times are of now, or of SOURCE_DATE_EPOCH. With --update the earlier document keeps its name, and its version grows only when what it states changed.',
    'Ends with 0; with 3 when something could not be looked up, so that statements may be missing.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder to scan (default: the current one)',
    },
  ],
  options: {
    format: { value: 'FORMAT', choices: vexFormats, says: 'its form, all as JSON', standard: 'openvex' },
    product: {
      value: 'PURL',
      says: 'the product that is spoken for, its packages being components; without it packages speak for themselves',
    },
    author: { value: 'WHO', says: 'who says so', standard: 'HANDRAIL_PROJECT, or your login name' },
    namespace: { value: 'URL', says: 'csaf: the address of who says so' },
    output: { value: 'FILE', completes: 'file', says: 'where to write it', standard: 'standard output' },
    update: { value: 'FILE', completes: 'file', says: 'the document of before, which is followed on' },
    all: { says: 'flaws that nobody decided on, too, as under investigation' },
    propose: {
      says: 'flaws that the code is known not to reach, too, as not affected: proposed by a machine, which each says',
    },
    report: {
      value: 'FILE',
      completes: 'file',
      says: 'of this JSON report instead of a scan; - for standard input',
    },
    vex: judgementOptions.vex,
    config: judgementOptions.config,
    base: judgementOptions.base,
    include: selectionOptions.include,
    exclude: selectionOptions.exclude,
    online: selectionOptions.online,
    'max-db-age': selectionOptions['max-db-age'],
    'db-update': selectionOptions['db-update'],
    ...runOptions,
  },
  examples: [
    { command: 'handrail vex --output app.openvex.json', says: 'What was decided, as OpenVEX.' },
    {
      command: 'handrail vex --format csaf --product pkg:oci/shop@2.1.0 --author Shop --all',
      says: 'Of a product, with what is still open.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { positionsOf } = await import('#evidence/vex/position');
    const { renderVex } = await import('#evidence/vex/render');
    const { imprintOf } = await import('../vex-imprint.ts');
    const { writeReport } = await import('../write-report.ts');
    const { resolve } = await import('node:path');
    const { present } = await import('#model/present');
    const imprint = { ...(await imprintOf(options, shell)), ...present({ namespace: options.namespace }) };
    const scan = await scanOf(path, options, shell);
    const positions = positionsOf(scan.findings, { all: options.all, propose: options.propose });
    if (positions.length === 0)
      throw new UserError(
        'nothing-decided',
        'There is nothing to state: no flaw of a package that is found here was decided on.',
        'Decide with `handrail decide`, or tell what is open with --all.',
      );
    const text = renderVex(options.format ?? 'openvex', positions, imprint);
    if (options.output === undefined) await shell.out.write(text);
    else {
      writeReport(resolve(shell.folder, options.output), text, [shell.folder]);
      await shell.err.write(`Wrote ${options.output}.\n`);
    }
    return scan.gaps.some(({ why }) => why === 'no-advisories') ? exitCodes.incomplete : exitCodes.clean;
  },
});

type Chosen = Pick<
  ScanOptions,
  | 'config'
  | 'base'
  | 'vex'
  | 'include'
  | 'exclude'
  | 'online'
  | 'max-db-age'
  | 'db-update'
  | 'jobs'
  | 'no-cache'
  | 'no-progress'
> & { readonly report: string | undefined; readonly product: string | undefined; readonly propose: boolean };

async function scanOf(path: string | undefined, options: Chosen, shell: Shell): Promise<Scan> {
  const { report, product, propose, ...chosen } = options;
  if (report !== undefined) {
    const { readReported } = await import('../reported.ts');
    return readReported(report, shell);
  }
  const { planScan } = await import('../plan.ts');
  const { fixed, wholeScan } = await import('../secrets-scan.ts');
  // Reachability is known from code.
  const asked = {
    ...fixed,
    ...chosen,
    product: product === undefined ? [] : [product],
    only: propose ? (['packages', 'code'] as const) : (['packages'] as const),
    history: false,
  };
  return wholeScan(await planScan(path, asked, false, shell), shell);
}
