import type { Rule } from '#model/rule';
import type { Detector } from './detector.ts';
import { commandLinePassword } from './generic/command-line-password.ts';
import { connectionString } from './generic/connection-string.ts';
import { genericApiKey } from './generic/generic-api-key.ts';
import { genericPassword } from './generic/generic-password.ts';
import { type GenericRule, moveToStore } from './generic/generic-rule.ts';
import { genericSecret } from './generic/generic-secret.ts';
import { httpAuthorization } from './generic/http-authorization.ts';
import { kubernetesSecret } from './generic/kubernetes-secret.ts';
import { unnamedLiteral } from './generic/unnamed-literal.ts';
import { urlCredentials } from './generic/url-credentials.ts';

/** Sorted by name; a test keeps the list complete. */
export const genericRules: readonly GenericRule[] = [
  commandLinePassword,
  connectionString,
  genericApiKey,
  genericPassword,
  genericSecret,
  httpAuthorization,
  kubernetesSecret,
  unnamedLiteral,
  urlCredentials,
];

/** What reports say of a detector's findings. */
export function ruleOfDetector(detector: Detector): Rule {
  return {
    id: `secrets/${detector.name}`,
    family: 'secrets',
    title: detector.title,
    severity: detector.severity,
    confidence: detector.confidence,
    cwe: detector.cwe ?? 798,
    text: {
      what: `A credential of ${detector.provider} is written into the file itself.`,
      why: `Whoever reads it can ${detector.grants.replace(/\.$/, '')}.`,
      fix: [`Revoke it: ${detector.revoke}`, ...moveToStore.slice(1)],
      references: detector.references ?? [],
    },
  };
}

export function ruleOfGeneric(rule: GenericRule): Rule {
  const { name, title, severity, cwe, what, why, fix, references } = rule;
  const text = { what, why, fix, references };
  return { id: `secrets/${name}`, family: 'secrets', title, severity, confidence: 'medium', cwe, text };
}
