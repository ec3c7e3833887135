import { hostOf } from '#model/registry';

/** Names that hosts of registries inside of organisations have. */
const insideHost =
  /(?:^|[.-])(?:artifactory|nexus|jfrog|codeartifact|cloudrepo|gemfury|fury|proget|verdaccio|devpi|internal|intra|intranet|corp|private|localdomain|lan|local)(?:[.-]|$)|^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/;

/** How the addresses of such registries go on: those of Artifactory, Nexus, GitLab and Azure. */
const insidePath =
  /^(?:\/artifactory\/api\/|\/repository\/|\/nexus\/|\/api\/v4\/(?:projects|groups)\/|\/[^/]+\/(?:[^/]+\/)?_packaging\/)/;

/** Whether an address is known to lie inside of an organisation, by its host or by how such registries are built. */
export function isInside(address: string): boolean {
  if (/^(?:[a-z+]+:\/\/)?(?:\$\{?\w|%\w+%)/i.test(address)) return true;
  const host = hostOf(address);
  if (host === undefined || openHosts.some((pattern) => pattern.test(host))) return false;
  return insideHost.test(host) || insidePath.test(address.replace(/^(?:[\w+]+:)?\/\/[^/]*/, ''));
}

/** Artifact repositories of open projects, which anybody may read. */
const openHosts: readonly RegExp[] = [
  /^oss\.jfrog\.(?:org|io)$/,
  /(?:^|\.)(?:apache|eclipse|jboss|jenkins-ci|spring|gradle|kotlin|jetbrains|sonatype|elastic|confluent|clojars|hortonworks|cloudera|npmjs|nuget|pypi)\.(?:org|io|com|team|space)$/,
];

/** Whether a host is this machine. */
export function isThisMachine(address: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|host\.docker\.internal)$/.test(hostOf(address) ?? '');
}
