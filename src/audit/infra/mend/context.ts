import type { Resource } from '#ir/infra/resource';
import type { Views } from '#ir/infra/view';
import type { InfraRule } from '../infra-rule.ts';

/** What mending needs to know besides the finding. */
export interface MendContext {
  readonly views: Views;
  readonly textOf: (path: string) => string | undefined;
}

/** What a value is set in, and because of what. */
export interface Given {
  readonly resource: Resource;
  readonly rule: InfraRule;
  readonly context: MendContext;
  /** The item that the finding is about, where it is about one of a list: `ingress[0]`. */
  readonly item: string | undefined;
}
