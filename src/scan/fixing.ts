import type { Finding } from '#model/finding';
import type { ByteRange } from '#model/location';
import { type Offers, offersFor } from './fix.ts';
import { infraOffers } from './infra-fix.ts';
import { openInfraStudy } from './infra-study.ts';
import { pipelineOffers } from './pipelines-fix.ts';
import { openPipelinesStudy } from './pipelines-study.ts';
import type { ScanRequest } from './request.ts';
import { openSecretsStudy } from './secrets-offers.ts';
import { groupsAt, openStudy } from './study.ts';
import { masksOf } from './text-masks.ts';

/** Texts of a tree, and what must not be shown of them. */
export interface FixTexts {
  readonly textOf: (path: string) => string | undefined;
  readonly masksOf: (path: string, text: string) => Promise<readonly ByteRange[] | undefined>;
}

/** A tree that was read once more, for trying edits. */
export interface Fixing extends FixTexts {
  /** The edits that are known to mend findings, together. */
  readonly offersFor: (findings: readonly Finding[]) => Promise<Offers>;
}

/** Reads what edits have to be tried on: code of the languages, infrastructure code, pipelines and credentials, in which something was found. */
export async function openFixing(findings: readonly Finding[], request: ScanRequest): Promise<Fixing> {
  const whole = { ...request, changed: false };
  const ofCode = findings.filter(isOfCode);
  const groups = new Set(ofCode.flatMap(({ location }) => groupsAt(location.path)));
  const code = ofCode.length === 0 ? undefined : await openStudy(whole, {}, groups);
  const infra = findings.some(isOfInfra) ? await openInfraStudy(whole) : undefined;
  const pipelines = findings.some(isOfPipelines) ? await openPipelinesStudy(whole) : undefined;
  const ofSecrets = findings.filter(isSecret);
  const secrets = ofSecrets.length === 0 ? undefined : await openSecretsStudy(ofSecrets, whole);
  return {
    textOf: (path) =>
      code?.textOf(path) ?? infra?.textOf(path) ?? pipelines?.textOf(path) ?? secrets?.textOf(path),
    masksOf,
    async offersFor(wanted) {
      const ours = code && (await offersFor(wanted.filter(isOfCode), code));
      const all = joined(
        ours,
        infra && infraOffers(wanted.filter(isOfInfra), infra),
        pipelines && pipelineOffers(wanted.filter(isOfPipelines), pipelines),
      );
      const taken = new Set(all.texts.keys());
      return secrets === undefined
        ? all
        : joined(all, await secrets.offersFor(wanted.filter(isSecret), taken));
    },
  };
}

function isOfCode({ family }: Finding): boolean {
  return family === 'code';
}

function isOfInfra({ family }: Finding): boolean {
  return family === 'infra';
}

function isOfPipelines({ family }: Finding): boolean {
  return family === 'pipeline';
}

function isSecret({ family }: Finding): boolean {
  return family === 'secrets';
}

/** Code, infrastructure code and pipelines share no file; credentials wait where another family edits theirs. */
function joined(...all: readonly (Offers | undefined)[]): Offers {
  const there = all.filter((each) => each !== undefined);
  return {
    fixes: there.flatMap(({ fixes }) => fixes),
    refused: there.flatMap(({ refused }) => refused),
    texts: new Map(there.flatMap(({ texts }) => [...texts])),
    together: new Map(there.flatMap(({ together = [] }) => [...together])),
    hidden: new Map(there.flatMap(({ hidden }) => [...hidden])),
  };
}
