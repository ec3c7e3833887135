import type { FileFacts } from '#model/facts';
import type { SourceText } from '#model/file';
import type { Detection } from '#model/finding';
import type { Rule } from '#model/rule';
import type { InlineSuppression } from '#model/suppression';
import { readConfig } from '../config.ts';
import { readTrivyIgnore } from '../foreign/advisories/trivy.ts';
import { readGitleaksIgnore } from '../foreign/gitleaks-ignore.ts';
import { merge } from '../foreign/shape.ts';
import type { Change } from '../judge-input.ts';
import { marksFileName } from '../tracking/marks-file.ts';
import { readVexFiles } from '../vex/read.ts';
import { findLoosenings } from './find.ts';
import { policyRules } from './rules.ts';
import type { LooseningSample, PolicySide } from './shape.ts';

type Files = LooseningSample['base'];

/**
 * What all rules about changes say of the change of a sample.
 *
 * @param commentsOf reads the suppressions of a file.
 */
export function trySample(
  { base, head }: LooseningSample,
  commentsOf: (source: SourceText) => readonly InlineSuppression[],
): readonly Detection[] {
  const changes = Object.keys({ ...base, ...head }).flatMap((path) => changeOf(path, base, head));
  const policy = { base: sideOf(base), head: sideOf(head) };
  const facts = { base: factsOf(base, commentsOf), head: factsOf(head, commentsOf) };
  return findLoosenings({ facts: facts.base, changes, policy }, facts.head, sampleRules, new Set());
}

function changeOf(path: string, base: Files, head: Files): readonly Change[] {
  if (base[path] === head[path]) return [];
  const kind = head[path] === undefined ? 'deleted' : base[path] === undefined ? 'added' : 'modified';
  return [{ path, kind }];
}

function sideOf(files: Files): PolicySide {
  const named = (name: string) =>
    Object.entries(files).flatMap(([path, text]) => (path.endsWith(name) ? [{ path, text }] : []));
  const [baseline] = named('handrail-baseline.json');
  const [marks] = named(marksFileName);
  const text = files['handrail.yaml'];
  const foreign = [
    ...named('.gitleaksignore').map(({ path, text: lines }) => readGitleaksIgnore(lines, path)),
    ...named('.trivyignore').map(({ path, text: lines }) => readTrivyIgnore(lines, path)),
  ];
  const vex = named('.openvex.json').map(({ path, text: json }) => ({ path, bytes: Buffer.from(json) }));
  return {
    ...(vex.length === 0 ? {} : { vex: readVexFiles(vex).statements }),
    ...(foreign.length === 0 ? {} : { foreign: merge(foreign) }),
    ignores: named('.handrailignore'),
    attributes: named('.gitattributes'),
    ...(baseline === undefined ? {} : { baseline }),
    ...(marks === undefined ? {} : { marks }),
    ...(text === undefined ? {} : { config: readConfig(text, 'handrail.yaml', new Set(sampleRules.keys())) }),
  };
}

function factsOf(
  files: Files,
  commentsOf: (source: SourceText) => readonly InlineSuppression[],
): ReadonlyMap<string, FileFacts> {
  return new Map(
    Object.entries(files).map(([path, text]) => {
      const bytes = Buffer.from(text);
      const suppressions = commentsOf({ path, bytes, encoding: 'utf-8' });
      const facts = { detections: [], suppressions, gaps: [], bytes: bytes.length };
      const generated = { path, why: 'generated', by: '' } as const;
      return [path, text.startsWith('# @generated') ? { ...facts, exclusion: generated } : facts];
    }),
  );
}

/** Samples speak of two rules that nobody will rename: `sample/high` and `sample/low`. */
const sampleRules: ReadonlyMap<string, Rule> = new Map(
  [...policyRules(), sampleRule('high'), sampleRule('low')].map((rule) => [rule.id, rule]),
);

function sampleRule(severity: 'high' | 'low'): Rule {
  return {
    id: `sample/${severity}`,
    family: 'secrets',
    title: '',
    severity,
    confidence: 'high',
    cwe: 798,
    text: { what: '', why: '', fix: [], references: [] },
  };
}
