import type { OwnDetector } from '#model/detector';
import type { Rule } from '#model/rule';
import { moveToStore } from '../generic/generic-rule.ts';

/** What reports say of the findings of a repository's own detector. */
export function ruleOfOwn({ name, title, severity, confidence, location }: OwnDetector): Rule {
  return {
    id: `secrets/${name}`,
    family: 'secrets',
    title,
    severity,
    confidence,
    cwe: 798,
    text: {
      what: `A credential that this repository describes itself (${location.path}, line ${location.line}) is written into the file.`,
      why: 'Whoever reads the file can do what the credential allows.',
      fix: ['Revoke it where it was issued.', ...moveToStore.slice(1)],
      references: [],
    },
  };
}
