import { type InfraValue, valueAt } from '#ir/infra/value';
import { fails, holds, unsure, type Verdict } from '../../condition.ts';

/** Images whose own USER is not root, by what their publishers document. */
const notRoot: readonly RegExp[] = [
  /(?:^|[-/])unprivileged|-unprivileged$|rootless|non-?root/,
  /^(?:bitnami|bitnamilegacy|bitnamisecure)\//,
  /^jenkins\/(?:jenkins|inbound-agent|agent|ssh-agent)$/,
  /^(?:elasticsearch|kibana|logstash|solr|sonarqube|flink|opensearchproject\/.*|selenium\/.*|jupyter\/.*|cimg\/.*)$/,
  /^(?:grafana\/(?:grafana|loki|tempo|promtail)[\w-]*|prom\/[\w-]+|quay\/prometheus\/.*|keycloak\/keycloak|apache\/(?:airflow|superset))$/,
  /^(?:hasura\/.*|semgrep\/.*|openpolicyagent\/.*|gradle\/.*|nodered\/node-red|n8nio\/n8n|linuxserver\/code-server)$/,
  // Whatever the image says, Lambda runs it as a user with the least rights.
  /^(?:amazon\/aws-)?lambda[-/](?:python|nodejs|java|dotnet|go|ruby|provided)\b/,
];
/** Registries whose images are made to run without root unless their names say otherwise. */
const notRootRegistries = /^(?:cgr\.dev|dhi\.io|registry\.access\.redhat\.com|registry\.redhat\.io)$/;
const notRootTags = /non-?root|unprivileged|rootless/;

/** Whether who builds on an image gets root from it: unknown for an image that nobody can tell, or that only a scratch of Windows is. */
export function mayBeRoot(base: InfraValue | undefined): Verdict {
  const registry = valueAt(base, 'registry');
  const repository = valueAt(base, 'repository');
  const tag = valueAt(base, 'tag');
  if (repository?.kind !== 'text' || registry?.kind !== 'text') return unsure();
  if (tag?.kind === 'text' && notRootTags.test(tag.text)) return fails();
  if (/^(?:windows|dotnet\/framework)\b|nanoserver|servercore/.test(repository.text)) return fails();
  const isNotRoot = notRoot.some((each) => each.test(repository.text));
  return isNotRoot || notRootRegistries.test(registry.text) ? fails() : holds;
}
