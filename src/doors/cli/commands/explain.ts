import { pipelineClaim } from '#ir/pipeline/claims';
import { exitCodes, UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import type { Frame, Location } from '#model/location';
import type { Scan } from '#model/scan';
import type { Study } from '#scan/study';
import { command } from '../definition.ts';
import type { ShownPlace } from '../explain-page.ts';
import { judgementOptions, runOptions, selectionOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail explain` */
export const explainCommand = command({
  name: 'explain',
  summary: 'why a finding of code, infrastructure code or a package is one, or why a place is none',
  says: [
    'Prints the way of the data with the code around each step, what made it safer on the way and why that does not count, and what would make it safe in the libraries of the file.',
    'Of infrastructure code it says through which variables and modules a value came and which resources are meant; with --why-not, which rules nobody can tell of a resource, and what would have to be known.',
    'Of a package it says what is wrong, how it came in, and whether our code reaches the flaw: why, and the calls that lead there.',
    'With --why-not it says of a line what keeps it from being reported: escaped or checked (and where), constant, unreachable, data of somebody who may do as much anyway, a function that is not known, a file that is not read, a suppression. The program is read several times for that.',
  ],
  arguments: [
    {
      name: 'FINDING',
      required: true,
      says: 'FILE:LINE, with :RULE where several are there, the beginning of its key, or its number in the readable report',
    },
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder that holds it (default: the current one)',
    },
  ],
  options: {
    'why-not': { says: 'FINDING is FILE:LINE: say why nothing, or nothing more, is reported there' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    'allow-helm': selectionOptions['allow-helm'],
    ...runOptions,
  },
  examples: [
    { command: 'handrail explain shop/orders.py:12', says: 'The finding on this line.' },
    {
      command: 'handrail explain package-lock.json:40',
      says: 'Whether our code reaches what is wrong with a package.',
    },
    {
      command: 'handrail explain --why-not shop/orders.py:40',
      says: 'Why this suspected line is not reported.',
    },
  ],
  run: async ({ arguments: [name = '', path], options }, shell) => {
    const { findingsNamed, oneFinding, scanCode } = await import('../code-scan.ts');
    const { openStudy } = await import('#scan/study');
    const mayBePackage = options['why-not'] !== true && (await isOfPackages(name));
    const mayBeInfra = await isOfInfra(name);
    const mayBePipeline = await isOfPipelines(name);
    const { scan, request } = await scanCode(path, options, shell, [
      'code',
      ...(mayBePackage ? (['packages'] as const) : []),
      ...(mayBeInfra ? (['infra'] as const) : []),
      ...(mayBePipeline ? (['pipeline'] as const) : []),
    ]);
    const isJson = options.format === 'json';
    const asked: Asked = { isJson, shell, study: () => openStudy(request) };
    const found = findingsNamed(name, scan);
    const isAll = (family: Finding['family']) =>
      found.length > 0 && found.every((each) => each.family === family);
    const isPipeline = options['why-not'] ? isNamedPipeline(name) : isAll('pipeline');
    if ((mayBePipeline && isPipeline) || (mayBeInfra && (options['why-not'] || isAll('infra')))) {
      const { tellOfTree, tellWhyNotOfTree } = await import('../explain-place.ts');
      const { infraAnswers, pipelineAnswers } = await import('../explain-tree.ts');
      const answers = await (isPipeline ? pipelineAnswers : infraAnswers)(request);
      if (options['why-not']) await tellWhyNotOfTree(name, scan, { isJson, shell, ...answers });
      else await tellOfTree(oneFinding(name, scan), scan, { isJson, shell, ...answers });
    } else if (options['why-not']) await tellWhyNot(name, scan, asked);
    else if (mayBePackage && isPackage(findingsNamed(name, scan)))
      await tellPackage(findingsNamed(name, scan), asked);
    else await tellFinding(oneFinding(name, scan), scan, asked);
    return exitCodes.clean;
  },
});

/** A key, or a place in what is no code. */
async function isOfPackages(name: string): Promise<boolean> {
  const { namedPlace } = await import('../code-scan.ts');
  const { languageOf } = await import('#ir/code/language');
  const place = namedPlace(name);
  return place === undefined ? /^[0-9a-f]{6,32}$/.test(name) : languageOf(place.path) === undefined;
}

/** A key, or a place in what may be infrastructure code. */
async function isOfInfra(name: string): Promise<boolean> {
  const { namedPlace } = await import('../code-scan.ts');
  const { infraClaim } = await import('#ir/infra/claims');
  const place = namedPlace(name);
  return place === undefined ? /^[0-9a-f]{6,32}$/.test(name) : infraClaim(place.path) !== undefined;
}

/** A key, or a place in what is a pipeline or may be one. */
async function isOfPipelines(name: string): Promise<boolean> {
  const { namedPlace } = await import('../code-scan.ts');
  const place = namedPlace(name);
  if (place === undefined) return /^[0-9a-f]{6,32}$/.test(name);
  return pipelineClaim(place.path) !== undefined || /\.(?:ya?ml|json|template)$/i.test(place.path);
}

/** Whether the path of a place says that it is one of a pipeline. */
function isNamedPipeline(name: string): boolean {
  return pipelineClaim(name.replace(/(?::[^:/]*)+$/, '')) !== undefined;
}

/** Several advisories may speak of the package on one line. */
function isPackage(findings: readonly Finding[]): boolean {
  return findings.length > 0 && findings.every((each) => each.package?.purl === findings[0]?.package?.purl);
}

async function tellPackage(
  findings: readonly Finding[],
  { isJson, shell, study: open }: Asked,
): Promise<void> {
  if (isJson) {
    await shell.out.write(`${JSON.stringify(findings, null, 2)}\n`);
    return;
  }
  const { packagePage, stepsOf } = await import('../package-page.ts');
  const study = await open();
  const steps = new Map<Finding, readonly ShownPlace[]>();
  for (const finding of findings) steps.set(finding, await shown(stepsOf(finding), study));
  await shell.out.write(packagePage(findings, steps, Math.min(100, shell.out.columns)));
}

interface Asked {
  readonly isJson: boolean;
  readonly shell: Shell;
  readonly study: () => Promise<Study>;
}

/** Lines on both sides of a step. */
const context = 1;

async function tellFinding(
  finding: Finding,
  scan: Scan,
  { isJson, shell, study: open }: Asked,
): Promise<void> {
  const { explain } = await import('#scan/explain');
  const { explainPage } = await import('../explain-page.ts');
  const study = await open();
  const { notCounted, advice } = explain(finding, study);
  const trace = finding.trace ?? [{ location: finding.location, message: finding.message }];
  const flow = trace.map(({ location, message }) => ({ location, says: message }));
  const told = {
    finding,
    rule: scan.rules.find(({ id }) => id === finding.ruleId),
    flow: await shown(flow, study),
    notCounted: await shown(notCounted, study),
    advice,
  };
  const { rule: _, ...json } = told;
  await shell.out.write(
    isJson ? `${JSON.stringify(json, null, 2)}\n` : explainPage(told, Math.min(100, shell.out.columns)),
  );
}

async function shown(
  places: readonly { readonly location: Location; readonly says: string }[],
  study: Study,
): Promise<readonly ShownPlace[]> {
  const all: ShownPlace[] = [];
  for (const place of places) {
    const frame = await study.frameAt(place.location, context);
    all.push({ ...place, ...(frame === undefined ? {} : { frame }) });
  }
  return all;
}

async function tellWhyNot(name: string, scan: Scan, { isJson, shell, study: open }: Asked): Promise<void> {
  const { isAt, namedPlace } = await import('../code-scan.ts');
  const { whyNotPage } = await import('../explain-page.ts');
  const { notRead, notShown } = await import('../why-not.ts');
  const { explainLine } = await import('#scan/explain');
  const place = namedPlace(name);
  if (place === undefined)
    throw new UserError(
      'usage',
      `'${name}' is no place.`,
      'Name it as FILE:LINE, from the root of the tree.',
    );
  const study = await open();
  const here = scan.findings.filter((finding) => isAt(finding, place));
  const hidden = notShown(here);
  const unread = notRead(place.path, scan, study);
  const reasons = [
    ...hidden,
    ...unread,
    ...(unread.some(({ code }) => code !== 'gap') ? [] : (explainLine(place.path, place.line, study) ?? [])),
  ];
  const reported = here.filter(({ suppression }) => suppression === undefined);
  const told = reasons.map((reason) => {
    if (!('finding' in reason)) return reason;
    const { finding: _, ...rest } = reason;
    return rest;
  });
  const where = `${place.path}:${place.line}`;
  if (isJson) {
    await shell.out.write(`${JSON.stringify({ place: where, reported, reasons: told }, null, 2)}\n`);
    return;
  }
  const frames = new Map<Location, Frame>();
  for (const { location } of told) {
    const frame = location && (await study.frameAt(location, context));
    if (location !== undefined && frame !== undefined) frames.set(location, frame);
  }
  await shell.out.write(whyNotPage(where, reported, told, frames, Math.min(100, shell.out.columns)));
}
