import type { GovernedPractice } from '../../governance/governed.ts';
import { allPipelineRules } from '../../rules.ts';
import { count } from '../count.ts';
import type { Evidence, GradedPractice } from '../grade.ts';
import { shownByTools } from '../shown.ts';
import type { Delivery } from '../study.ts';
import { evidenceOfHits, hitsOn } from './hits.ts';

/** Whether a risk is dealt with, where no rule speaks against it. */
type Otherwise = (asked: Asked, id: string) => Omit<GradedPractice, 'id' | 'title'>;

interface Asked {
  readonly delivery: Delivery;
  readonly governance: readonly GovernedPractice[];
}

const risks: readonly (readonly [title: string, otherwise: Otherwise])[] = [
  ['insufficient flow control mechanisms', byGovernance('required-reviews')],
  [
    'inadequate identity and access management',
    unknown('who may do what at the host is a setting, which no file shows'),
  ],
  ['dependency chain abuse', byGovernance('controlled-registries')],
  ['poisoned pipeline execution', noRule],
  ['insufficient pipeline-based access controls', noRule],
  ['insufficient credential hygiene', noRule],
  [
    'insecure system configuration',
    unknown('how the system that runs pipelines is set up is not in the tree'),
  ],
  ['ungoverned usage of third-party services', noRule],
  ['improper artifact integrity validation', integrity],
  ['insufficient logging and visibility', byGovernance('audit-log')],
];

/**
 * The OWASP Top 10 CI/CD Security Risks, each `found` where it is dealt with, `missing` where a rule found a way in or a
 * practice is missing, `unknown` where only settings of hosts tell.
 */
export function owaspOf(
  delivery: Delivery,
  governance: readonly GovernedPractice[],
): readonly GradedPractice[] {
  return risks.map(([title, otherwise], i) => {
    const id = `CICD-SEC-${i + 1}`;
    const hits = hitsOn(delivery, ({ owasp }) => owasp?.includes(id) === true);
    if (hits.length > 0) {
      const why = `${count(hits.length, 'finding')} of \`handrail scan --only pipeline\``;
      return { id, title, state: 'missing', evidence: evidenceOfHits(hits), why };
    }
    return { id, title, ...otherwise({ delivery, governance }, id) };
  });
}

function noRule({ delivery: { pipelines } }: Asked, id: string): ReturnType<Otherwise> {
  if (!allPipelineRules.some(({ rule }) => rule.owasp?.includes(id)))
    return { state: 'unknown', evidence: [], why: 'no rule of this version looks for it' };
  return {
    state: 'found',
    evidence: [],
    why: `no rule on it found anything in ${count(pipelines.length, 'pipeline')}`,
  };
}

function unknown(why: string): Otherwise {
  return () => ({ state: 'unknown', evidence: [], why });
}

function byGovernance(id: string): Otherwise {
  return ({ governance }) => {
    const practice = governance.find((each) => each.id === id);
    if (practice === undefined) return { state: 'unknown', evidence: [] };
    const { state, evidence, why } = practice;
    return { state, evidence, ...(why === undefined ? {} : { why }) };
  };
}

/** What is published is signed. */
function integrity({ delivery }: Asked): ReturnType<Otherwise> {
  const signed: readonly Evidence[] = shownByTools('signing', delivery).map(({ evidence }) => evidence);
  if (signed.length > 0) return { state: 'found', evidence: signed.slice(0, 3) };
  const published = shownByTools('package-and-store', delivery).filter(
    ({ evidence }) => evidence.but === undefined,
  );
  const [first] = published;
  if (first === undefined)
    return { state: 'unknown', evidence: [], why: 'nothing here publishes what could be signed' };
  const { path, line, says } = first.evidence;
  return { state: 'missing', evidence: [], why: `${path}:${line} ${says}, and nothing signs it` };
}
