import type { DocumentComment } from '#ir/infra/document-reading';
import type { InfraValue, MapValue, Place } from '#ir/infra/value';
import type { Gap, Notice } from '#model/gap';
import type { Text } from './text.ts';

/** Systems that run pipelines. */
export const pipelineSystems = [
  'github',
  'gitlab',
  'codebuild',
  'codepipeline',
  'codecatalyst',
  'jenkins',
  'circleci',
  'azure',
  'bitbucket',
  'tekton',
] as const;

/** A system that runs pipelines. */
export type PipelineSystem = (typeof pipelineSystems)[number];

/**
 * What a system runs, as one of its files says it: in the same words for all of them.
 *
 * `workflow`: it starts by itself; `action`: a step that others use; `template`: jobs or steps that others include.
 */
export interface Pipeline {
  readonly system: PipelineSystem;
  readonly kind: 'workflow' | 'action' | 'template';
  readonly path: string;
  /** All of the file. */
  readonly source: string;
  /** The document as values with places: for what only one system has. */
  readonly root: MapValue;
  /** In order; of formats that are no YAML, those that the reader saw. */
  readonly comments: readonly DocumentComment[];
  readonly name?: Text;
  readonly place: Place;
  readonly triggers: readonly Trigger[];
  /** What the token of each of its jobs may do; undefined where nothing is said, and the system or its settings decide. */
  readonly permissions?: Permissions;
  readonly env: readonly Variable[];
  /** What somebody gives who starts or uses it. */
  readonly inputs: readonly Input[];
  readonly jobs: readonly Job[];
  /** Files and components of others that become part of it: includes, orbs, templates, libraries. */
  readonly includes: readonly Use[];
  /** Sets of variables, secrets among them, that are kept at the system and used by name. */
  readonly groups?: readonly Text[];
  /** Variables that are filled from a store of secrets; what stands here as their values are names in it. */
  readonly stored?: readonly Variable[];
}

/**
 * What starts a pipeline, in the words of all systems.
 *
 * `push`: somebody with the right to write; `change`: a proposed change, without rights of the base; `change-of-base`: a
 * proposed change, with the rights and secrets of the base; `after`: another pipeline ended; `comment` and `issue`: what
 * anybody may write; `call`: another pipeline of the same owners.
 */
export type TriggerKind =
  | 'push'
  | 'tag'
  | 'release'
  | 'change'
  | 'change-of-base'
  | 'after'
  | 'comment'
  | 'issue'
  | 'schedule'
  | 'manual'
  | 'call'
  | 'other';

/** One thing that starts a pipeline. */
export interface Trigger {
  readonly kind: TriggerKind;
  /** As the system calls it: `pull_request_target`. */
  readonly name: string;
  readonly place: Place;
  /** What limits it: branches, types. */
  readonly value?: InfraValue;
  /** Nobody wrote it: it starts so unless somebody says that it does not. */
  readonly isImplied?: true;
}

/** What a token may do of one scope. */
export type Access = 'none' | 'read' | 'write';

/** What the token of a job may do: everything in one word, or scope by scope and nothing else. */
export type Permissions =
  | { readonly kind: 'all'; readonly access: 'read' | 'write'; readonly place: Place }
  | { readonly kind: 'scopes'; readonly scopes: ReadonlyMap<string, Scope>; readonly place: Place };

/** A scope of a token, where it is given. */
export interface Scope {
  readonly access: Access;
  readonly place: Place;
}

/** A name that is given a value: of the environment, of an input, of a secret that is passed on. */
export interface Variable {
  readonly name: string;
  /** Undefined where it is a list, a map, or nothing. */
  readonly value?: Text;
  /** Name and value. */
  readonly place: Place;
}

/** What a pipeline, action or template is given by whoever starts or uses it. */
export interface Input {
  readonly name: string;
  readonly place: Place;
  /** `string`, `boolean`, `choice` … as the system calls it. */
  readonly type?: string;
  readonly otherwise?: Text;
  /** All that may be given; anything unless it is there. */
  readonly values?: readonly Text[];
}

/** Steps that run on one machine after each other. */
export interface Job {
  readonly id: string;
  readonly place: Place;
  /** Where its name stands. */
  readonly header: Place;
  readonly name?: Text;
  /** The stage of systems that have stages. */
  readonly stage?: string;
  readonly needs: readonly string[];
  readonly condition?: Text;
  readonly permissions?: Permissions;
  /** Where it deploys to, with the protection and the secrets of that. */
  readonly environment?: Text;
  readonly runner: Runner;
  /** Images that its steps run in, and those of services beside it. */
  readonly images: readonly Image[];
  readonly env: readonly Variable[];
  /** As {@link Pipeline.groups}, of this job. */
  readonly groups?: readonly Text[];
  readonly stored?: readonly Variable[];
  readonly steps: readonly Step[];
  /** A pipeline of others that is the whole job. */
  readonly use?: Use;
  /** What {@link use} is given. */
  readonly with: readonly Variable[];
  /** Secrets that {@link use} is given; all that there are with `inherit`. */
  readonly secrets?: 'inherit' | readonly Variable[];
  readonly secretsPlace?: Place;
  /** The job as values; what no word here says. */
  readonly value: InfraValue;
}

/** Where a job runs. */
export interface Runner {
  readonly labels: readonly Text[];
  /** Undefined where only an expression or a setting tells. */
  readonly isSelfHosted: boolean | undefined;
  readonly place?: Place;
  /** Steps have the rights of the host: Docker in privileged mode. */
  readonly privileged?: Place;
}

/** An image that steps run in, or beside. */
export interface Image {
  readonly reference: Text;
  readonly role: 'job' | 'service' | 'step';
  /** User name and password of the registry, where they are given here. */
  readonly credentials?: readonly Variable[];
}

/** What is run or used, and with what. */
export interface Step {
  /** How it is found in its job: `steps[2]`. */
  readonly path: string;
  readonly place: Place;
  readonly id?: string;
  readonly name?: Text;
  readonly condition?: Text;
  /** Commands. */
  readonly run?: Script;
  /** What others wrote. */
  readonly use?: Use;
  readonly with: readonly Variable[];
  readonly env: readonly Variable[];
  readonly value: InfraValue;
}

/** Commands, and what runs them. */
export interface Script extends Text {
  /** `bash`, `pwsh`, `python` …; undefined where the machine decides. */
  readonly shell?: string;
  /**
   * Expressions whose values the system writes into the commands before a shell reads them, with their signs: Jenkins'
   * `${params.X}` in double quotes, GitLab's `$[[ inputs.x ]]`, CircleCI's `<< parameters.x >>`. Not GitHub's `${{ }}`,
   * which are found in any text.
   */
  readonly pasted?: readonly Text[];
}

/** Something of others, or of another file, that is run. */
export interface Use {
  /**
   * `action`, `workflow`: of a repository; `image`: a container; `local`: of the same tree; `include`: a file of another
   * project or address; `template`: a file of a repository that `includes` names with its version; `component`, `orb`, `task`, `pipe`, `hook`, `library`, `bundle`: as the systems call it.
   */
  readonly kind:
    | 'action'
    | 'workflow'
    | 'image'
    | 'local'
    | 'include'
    | 'template'
    | 'component'
    | 'orb'
    | 'task'
    | 'pipe'
    | 'hook'
    | 'library'
    | 'bundle';
  readonly written: Text;
  /** Without version: `actions/checkout`, `docker.io/library/node`, `./build`. */
  readonly name: string;
  /** Within it: the folder of an action, the file of a workflow. */
  readonly within?: string;
  /** Branch, tag, commit, version or digest; undefined where none is given. */
  readonly ref?: string;
  readonly refPlace?: Place;
  /** What a comment behind it says: `v4.1.7`. */
  readonly comment?: DocumentComment;
}

/** A file beside pipelines that decides about them. */
export interface Beside {
  readonly kind: 'dependabot' | 'pre-commit' | 'codeowners' | 'settings';
  readonly path: string;
  readonly source: string;
  /** Undefined where it is no YAML or JSON. */
  readonly root?: InfraValue;
  readonly comments: readonly DocumentComment[];
}

/** All pipelines of a tree. */
export interface PipelineTree {
  /** In the order of their paths. */
  readonly pipelines: readonly Pipeline[];
  readonly beside: readonly Beside[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
  /** Files that are of a format that is known, read or not. */
  readonly paths: readonly string[];
}

/** What the reader of one format understood of one file. */
export interface PipelinePart {
  readonly pipelines?: readonly Pipeline[];
  readonly beside?: readonly Beside[];
}
