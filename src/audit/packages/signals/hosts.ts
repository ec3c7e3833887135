import { hostOf } from '#model/registry';

/** Names that hosts and paths of registries inside of organisations have. */
const inside =
  /(?:^|[./-])(?:artifactory|nexus|jfrog|codeartifact|cloudrepo|gemfury|fury|proget|verdaccio|sonatype|devpi|internal|intra|intranet|corp|private|localdomain|lan)(?:[./:-]|$)|\.jfrog\.io|\.gitlab\.|\/packages\/(?:pypi|npm|maven)(?:\/|$)|^(?:[\w+]+:\/\/)?(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d|\.(?:local|corp|internal|lan|intra)(?:[:/]|$)/i;

/** Whether an address is known to lie inside of an organisation, by its host or by how such registries are built. */
export function isInside(address: string): boolean {
  const host = hostOf(address);
  if (host !== undefined && openHosts.some((pattern) => pattern.test(host))) return false;
  return inside.test(address) || /\$\{?\w|%\w+%/.test(address);
}

/** Artifact repositories of open projects, which anybody may read. */
const openHosts: readonly RegExp[] = [
  /^(?:packages\.)?(?:jfrog|artifactory)\.(?:org|io)$/,
  /(?:^|\.)(?:apache|eclipse|jboss|jenkins-ci|spring|gradle|kotlin|jetbrains|sonatype|elastic|confluent|clojars|hortonworks|cloudera)\.(?:org|io|com|team|space)$/,
];

/** Whether a host is this machine. */
export function isThisMachine(address: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|host\.docker\.internal)$/.test(hostOf(address) ?? '');
}
