import type { Condition, EachCondition, Scalar } from '../../condition.ts';

/** Something that must hold of every container, init containers and ephemeral ones too; `where` says of which. */
export function containers(must: Condition, where?: Condition): EachCondition {
  return { each: 'containers', must, ...(where === undefined ? {} : { where }) };
}

/** The containers that do the work of a pod. */
export const mainContainers: Condition = { at: 'role', is: 'main' };

/** Containers that run a program of Kubernetes itself. */
export function runs(program: string | readonly string[]): Condition {
  return { at: 'program', is: program };
}

/** A flag of a program, or the field of its configuration file, that must be one of some values. */
export function flagIs(name: string, is: Scalar | readonly Scalar[]): Condition {
  return { at: `flags.${name}`, is, anyCase: true };
}

/** What must hold of a flag that may stand in a configuration file instead: then only what is written is judged. */
export function unlessInFile(name: string, must: Condition): Condition {
  const isElsewhere: Condition = {
    any: [
      { at: 'isFile', is: true },
      { at: 'flags.config', isSet: true },
    ],
  };
  return { any: [must, { all: [{ at: `flags.${name}`, isSet: false }, isElsewhere] }] };
}

/** What must hold of a flag unless a configuration file, which is not looked at here, may say it. */
export function unlessConfigured(name: string, must: Condition): Condition {
  return {
    any: [
      must,
      {
        all: [
          { at: `flags.${name}`, isSet: false },
          { at: 'flags.config', isSet: true },
        ],
      },
    ],
  };
}

/** Capabilities with which a container gets at its node, or at the traffic of others. */
export const dangerousCapabilities = [
  'ALL',
  'BPF',
  'DAC_READ_SEARCH',
  'NET_ADMIN',
  'PERFMON',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
] as const;

/** Capabilities that the baseline of the Pod Security Standards lets a container add. */
export const baselineCapabilities = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
] as const;

/**
 * Folders of a node that hold its configuration, its secrets or its programs, and all that is in them but what everybody
 * may know: certificates of authorities, zones of time.
 */
export const sensitiveFolders =
  /^\/*$|^\/+(?:bin|boot|dev|etc|lib|lib64|opt|proc|root|run|sbin|sys|usr|var)\/*$|^\/+etc\/+(?!ssl\/certs|pki\/(?:ca-trust|tls\/certs)|ca-certificates|localtime|timezone|machine-id|os-release|resolv\.conf)|^\/+(?:proc|sys|root|boot|usr\/s?bin)(?:\/|$)|^\/+var\/+(?:lib|run|log)\/*$|^\/+var\/+lib\/+(?:kubelet|docker|containerd|etcd|rancher)(?:\/|$)/;

/** Sockets by which whoever can write to them runs what they like on the node. */
export const sockets = /(?:^|\/)(?:docker|containerd|crio|podman|dockershim|cri-dockerd|frakti|rkt)\.sock$/;

/** Names of settings that hold credentials. */
export const looksSecret =
  /^(?!.*cluster[_.-]?token$)(?:.*[_.-])?(?:pass(?:wd|word|phrase)?|pwd|secret|token|api[_.-]?key|access[_.-]?key|private[_.-]?key|secret[_.-]?key|credentials?|connection[_.-]?string)$|(?:password|passwd|secretkey|apikey)$/i;

/** What must hold of an entry of a role: no such verb on such a resource. A wildcard for resources is the business of another rule. */
export function mayNot(resources: readonly string[], verbs: readonly string[]): Condition {
  return {
    any: [
      { at: 'resources', containsNot: resources },
      { at: 'verbs', containsNot: [...verbs, '*'] },
    ],
  };
}

/** Groups of the API that are of Kubernetes itself and hold what makes pods, secrets and rights. */
export const groupsOfKubernetes = [
  '',
  '*',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apps',
  'batch',
  'certificates.k8s.io',
  'extensions',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
] as const;
