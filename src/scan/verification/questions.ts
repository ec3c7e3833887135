import type { Detector } from '#audit/secrets/detector';
import { detectors } from '#audit/secrets/detectors.table';
import { pairsOf, rereadSecret, secretIn } from '#audit/secrets/verification/reread';
import { unverifiable } from '#audit/secrets/verification/unverifiable.table';
import type { Verifier } from '#audit/secrets/verification/verifier';
import { verifiers } from '#audit/secrets/verification/verifiers';
import { fileKey, type SourceText } from '#model/file';
import type { Finding } from '#model/finding';
import { openReader } from '#source/reader';
import { type FrameSource, sameContent } from '../frames.ts';
import { type Outcome, type Question, unknown } from './ask.ts';

/** What is to be asked about a finding, or why nothing is. */
export interface Prepared {
  readonly provider: string;
  readonly ask: Question | Outcome;
}

interface Kind {
  readonly detector: Detector;
  readonly verifier?: Verifier;
}

/**
 * What to ask about each finding. Values are read again from the files, stay in this map and nowhere else, and are
 * gone with it.
 *
 * @param only providers; none means all.
 */
export async function prepareQuestions(
  findings: readonly Finding[],
  { session, listing, checked }: FrameSource,
  only: readonly string[],
): Promise<ReadonlyMap<Finding, Prepared>> {
  const kinds = kindsFor(only);
  const wanted = findings.filter(({ ruleId, suppression }) => suppression === undefined && kinds.has(ruleId));
  const prepared = new Map<Finding, Prepared>();
  const files = new Map(listing.files.map((file) => [fileKey(file), file]));
  const { maxFileSize } = session.settings.config;
  const reader = openReader(session.source.access, { maxFileSize });
  try {
    for (const [key, here] of Map.groupBy(wanted, ({ location }) => fileKey(location))) {
      const file = files.get(key);
      const isAsked = here.some(({ ruleId }) => kinds.get(ruleId)?.verifier !== undefined);
      const read = file && isAsked ? sameContent(await reader.read(file), file, checked.get(key)) : undefined;
      const text = read !== undefined && 'text' in read ? read.text : undefined;
      for (const finding of here) {
        const kind = kinds.get(finding.ruleId);
        if (kind !== undefined) prepared.set(finding, prepare(finding, kind, text));
      }
    }
  } finally {
    await reader.close();
  }
  return prepared;
}

/** By rule: every detector, or those of the named providers. */
function kindsFor(only: readonly string[]): ReadonlyMap<string, Kind> {
  const asked = verifiers.filter(({ provider }) => only.length === 0 || only.includes(provider));
  const byDetector = new Map(asked.flatMap((verifier) => verifier.detectors.map((name) => [name, verifier])));
  return new Map(
    detectors.flatMap((detector): [string, Kind][] => {
      const verifier = byDetector.get(detector.name);
      if (verifier !== undefined) return [[`secrets/${detector.name}`, { detector, verifier }]];
      // Nobody issued a key pair that somebody made.
      const isIssued = detector.selfMade !== true;
      return only.length === 0 && isIssued ? [[`secrets/${detector.name}`, { detector }]] : [];
    }),
  );
}

function prepare(
  { location }: Finding,
  { detector, verifier }: Kind,
  text: SourceText | undefined,
): Prepared {
  if (verifier === undefined) return { provider: detector.provider, ask: unknown(whyNobody(detector)) };
  return { provider: verifier.title, ask: questionAt(location, detector, verifier, text) };
}

function questionAt(
  location: Finding['location'],
  detector: Detector,
  verifier: Verifier,
  text: SourceText | undefined,
): Question | Outcome {
  if (text === undefined) return unknown('Nobody was asked: the file could not be read again as it was.');
  const place = rereadSecret(text, location, detector);
  const secret = place && secretIn(text, place);
  if (place === undefined || secret === undefined)
    return unknown('Nobody was asked: the value is not written here as it is, but encoded or in parts.');
  const { companion } = verifier;
  const credentials = companion === undefined ? [{ secret }] : pairsOf(text, place, secret, companion);
  if (credentials.length === 0) return unknown(`Nobody was asked: no ${companion?.title} stands near it.`);
  return { verifier, detector: detector.name, make: detector.samples.make, credentials };
}

function whyNobody({ name }: Detector): string {
  const why = unverifiable[name] ?? 'Handrail knows no address that would only tell who the caller is';
  return `Nobody was asked: ${why}.`;
}
