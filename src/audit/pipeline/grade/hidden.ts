import type { Delivery } from './study.ts';

/** Words in the names of what is not here that make it likely to hold a control. */
const hints: Readonly<Record<string, RegExp>> = {
  build: /build|compile|\bci\b|package/i,
  'unit-tests': /test|\bci\b|unit|check|verify/i,
  'code-quality': /lint|quality|format|\bci\b|check|style|static|sonar/i,
  'secrets-detection': /secret|leak|security|scan/i,
  sast: /sast|codeql|semgrep|security|static|scan|sonar/i,
  sca: /sca|depend|audit|vuln|security|scan|trivy|snyk/i,
  sbom: /sbom|bom|release|supply/i,
  'package-and-store': /publish|release|package|push|artifact|image|docker/i,
  'integration-tests': /integration|\bit\b/i,
  'acceptance-tests': /e2e|end.?to.?end|accept|smoke/i,
  'synthetic-tests': /synthetic|smoke|health|probe/i,
  'performance-tests': /perf|load|bench/i,
  'resilience-tests': /chaos|resilien|fault/i,
  dast: /dast|zap|security|scan/i,
  monitoring: /monitor|observ|alert/i,
  approval: /approv|gate/i,
  'progressive-deployment': /canary|rollout|progressive|blue.?green|deploy|release/i,
  deploy: /deploy|release|\bcd\b|deliver|roll.?out|ship/i,
  'deploy-beta': /deploy|\bcd\b|deliver|roll.?out/i,
  'deploy-gamma': /deploy|\bcd\b|deliver|roll.?out/i,
  'deploy-configuration-beta': /config|flag|deploy/i,
  'deploy-configuration-gamma': /config|flag|deploy/i,
  'database-deployment': /migrat|database|\bdb\b/i,
  'policy-as-code': /policy|security|scan|iac|guard|checkov/i,
  'infrastructure-tests': /test|plan|terra/i,
  'vulnerability-assessment': /vuln|scan|security|trivy|inspector/i,
  'service-catalog': /catalog|product/i,
  'provision-account': /account|provision|factory/i,
};

/** Why a control may be there though no file shows it: something whose name speaks of it is not here. Undefined otherwise. */
export function hiddenFrom(id: string, { unseen }: Delivery): string | undefined {
  const hint = hints[id];
  if (hint === undefined) return undefined;
  const found = unseen.find(
    ({ written, job }) => hint.test(written) || (job !== undefined && hint.test(job.id)),
  );
  if (found === undefined) return undefined;
  const { path, line } = found.place;
  return `${path}:${line} runs ${found.written}, which is not here and may do it`;
}
