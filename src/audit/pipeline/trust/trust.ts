import type { PipelineSystem } from '#ir/pipeline/pipeline';

/** Who can make a job run, from the least trusted to the most. */
export type Actor =
  | 'anyone-with-a-fork'
  | 'anyone-with-an-account'
  | 'writer'
  | 'maintainer'
  | 'schedule'
  | 'caller';

/** Whose code or text a job runs when that actor starts it. */
export type Control =
  /** The code that the actor proposes is checked out and run. */
  | 'code'
  /** Text of the actor reaches the job: a title, a comment, an input. */
  | 'text'
  /** What runs was written by people who may write. */
  | 'start';

/** How bad it is if the actor is hostile. */
export type Danger = 'critical' | 'high' | 'medium' | 'low';

/** Something that a job holds which others want. */
export interface Credential {
  readonly kind: 'secret' | 'all-secrets' | 'cloud-role' | 'token' | 'oidc';
  /** `NPM_TOKEN`, `arn:aws:iam::…:role/deploy`, `contents: write`; never a value. */
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** Something that a job can change outside of itself. */
export interface Effect {
  readonly kind: 'publish' | 'deploy' | 'repository' | 'release' | 'cloud' | 'host' | 'talk';
  /** `publishes to npm`. */
  readonly says: string;
  readonly path: string;
  readonly line: number;
}

/** From an actor to what it can reach. */
export interface TrustPath {
  readonly actor: Actor;
  /** `pull_request_target`, or the chain that leads there: `pull_request of ci.yml, then workflow_run`. */
  readonly trigger: string;
  readonly control: Control;
  readonly system: PipelineSystem;
  readonly path: string;
  readonly job: string;
  readonly line: number;
  readonly environment?: string;
  /** The machine is the owner's own, and what runs there may stay there. */
  readonly isSelfHosted?: true;
  readonly credentials: readonly Credential[];
  readonly effects: readonly Effect[];
  readonly danger: Danger;
  /** Why, in one sentence. */
  readonly says: string;
}
