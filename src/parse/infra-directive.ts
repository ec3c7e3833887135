import { isDay } from '#model/day';
import { foreignInfraRules } from '#model/foreign-infra.table';
import type { InlineSuppression } from '#model/suppression';

/** Comments of one file that are read; a file with more is not one that people wrote. */
const most = 2_000;
const longestReason = 300;

/**
 * What a comment of another tool speaks of. `line`: the lines that it covers; `block`: the resource or nested block that
 * begins there, else the lines; `resource`: the whole resource that it stands in; `file`: all of it.
 */
export type DirectiveScope = 'line' | 'block' | 'resource' | 'file';

/** A comment by which another tool is told to leave infrastructure code alone. */
export interface InfraDirective {
  readonly suppression: InlineSuppression;
  readonly scope: DirectiveScope;
  /** Ids of that tool of which we know no rule. */
  readonly unknown: readonly string[];
}

/** What one comment says, before it is known where it counts. */
interface Said {
  readonly tool: string;
  readonly scope: DirectiveScope;
  /** Speaks of the next line of code, wherever it stands. */
  readonly isOfNext?: true;
  /** Ids of the tool; `*` for all. */
  readonly ids: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly problem?: string;
  readonly at: number;
  readonly length: number;
}

const worthALook = /checkov:skip|bridgecrew:skip|tfsec:ignore|trivy:ignore|kics-scan|hadolint/;

/** Comments of Checkov, tfsec, Trivy, KICS and hadolint in a file of infrastructure code. */
export function parseInfraDirectives(path: string, text: string): readonly InfraDirective[] {
  if (!worthALook.test(text)) return [];
  const lines = text.split('\n');
  const found: InfraDirective[] = [];
  for (const [i, line] of lines.entries()) {
    if (found.length >= most) break;
    if (!worthALook.test(line)) continue;
    for (const said of saidOn(line, /dockerfile|containerfile/i.test(path)))
      found.push(directiveOf(said, lines, i, path));
  }
  return found;
}

function saidOn(line: string, isDocker: boolean): readonly Said[] {
  return [...checkov(line, isDocker), ...trivy(line), ...kics(line), ...hadolint(line)];
}

/** `checkov:skip=CKV_AWS_20:reason`, anywhere in the block of a resource; in a Dockerfile for all of it. */
function checkov(line: string, isDocker: boolean): readonly Said[] {
  const match =
    /(?:#|\/\/|\/\*|--)\s*((?:checkov|bridgecrew):skip\s*=\s*([\w.,-]+))(?:\s*:\s*([^\n]*))?/.exec(line);
  if (match === null) return [];
  const [whole, mark = '', ids = '', reason = ''] = match;
  return [
    {
      tool: 'Checkov',
      scope: isDocker ? 'file' : 'resource',
      ids: ids.split(',').filter((id) => id !== ''),
      reason,
      at: match.index + whole.indexOf(mark),
      length: mark.length,
    },
  ];
}

/** `tfsec:ignore:ID` and `trivy:ignore:ID`, each with `:exp:DAY` and `:ws:WORKSPACE`, several on a line. */
function trivy(line: string): readonly Said[] {
  if (!/(?:#|\/\/|\/\*)\s*(?:tfsec|trivy):ignore/.test(line)) return [];
  return [...line.matchAll(/(tfsec|trivy):ignore:([\w*.-]+)(\[[^\]]*\])?((?::(?:exp|ws):[\w*.-]+)*)/g)].map(
    (match): Said => {
      const [whole, tool, id = '', parameters, rest = ''] = match;
      const until = /:exp:([\w.-]+)/.exec(rest)?.[1];
      const isLimited = parameters !== undefined || rest.includes(':ws:');
      const problem = isLimited
        ? 'conditions on values and workspaces are not known here'
        : until !== undefined && !isDay(until)
          ? `'${until.slice(0, 40)}' is no day`
          : undefined;
      return {
        tool: tool === 'tfsec' ? 'tfsec' : 'Trivy',
        scope: 'block',
        ids: [id],
        reason: '',
        ...(until === undefined || problem !== undefined ? {} : { until: dayBefore(until) }),
        ...(problem === undefined ? {} : { problem }),
        at: match.index,
        length: whole.length,
      };
    },
  );
}

/** It ends as the day begins. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 1).toISOString().slice(0, 10);
}

/** `kics-scan ignore-line`, `ignore-block`, `ignore` and `disable=ID,ID`. */
function kics(line: string): readonly Said[] {
  const match = /#\s*(kics-scan\s+(ignore-line|ignore-block|ignore|disable\s*=\s*([\w,\s-]+)))\s*$/.exec(
    line,
  );
  if (match === null) return [];
  const [whole, mark = '', what = '', ids = ''] = match;
  const scope = what === 'ignore-line' ? 'line' : what === 'ignore-block' ? 'block' : 'file';
  const said: Said = {
    tool: 'KICS',
    scope,
    ids: ids === '' ? ['*'] : ids.split(/[\s,]+/).filter((id) => id !== ''),
    reason: '',
    at: match.index + whole.indexOf(mark),
    length: mark.length,
  };
  return [scope === 'file' ? said : { ...said, isOfNext: true }];
}

/** `hadolint ignore=DL3008,DL3009` above an instruction, `hadolint global ignore=…` for the file. */
function hadolint(line: string): readonly Said[] {
  const match = /#\s*(hadolint\s+(global\s+)?ignore\s*=\s*([\w,\s]+))/.exec(line);
  if (match === null) return [];
  const [whole, mark = '', global, ids = ''] = match;
  const said: Said = {
    tool: 'hadolint',
    scope: global === undefined ? 'block' : 'file',
    ids: ids.split(/[\s,]+/).filter((id) => /^(?:DL|SC)\d+$/.test(id)),
    reason: '',
    at: match.index + whole.indexOf(mark),
    length: mark.trimEnd().length,
  };
  return [global === undefined ? { ...said, isOfNext: true } : said];
}

function directiveOf(said: Said, lines: readonly string[], i: number, path: string): InfraDirective {
  const { tool, scope, ids, until, problem, at, length } = said;
  const rules = [...new Set(ids.flatMap((id) => (id === '*' ? ['infra'] : foreignInfraRules(id))))];
  const unknown = ids.filter((id) => id !== '*' && foreignInfraRules(id).length === 0);
  const covered = scope === 'line' || scope === 'block' ? coveredBy(lines, i, said) : undefined;
  const words = (lines[i] ?? '').slice(at, at + Math.min(length, 80));
  const reason = said.reason.replace(/\s*\*\/\s*$/, '').trim();
  return {
    scope,
    unknown,
    suppression: {
      rules,
      reason:
        reason === '' ? `${words} comment (${tool})` : `${words} comment: ${reason.slice(0, longestReason)}`,
      location: { path, line: i + 1, column: at + 1, endLine: i + 1, endColumn: at + 1 + length },
      covers: covered === undefined ? [] : covered,
      ...(scope === 'file' ? { stretch: { from: 1, to: Number.MAX_SAFE_INTEGER } } : {}),
      ...(until === undefined ? {} : { until }),
      ...(problem === undefined ? {} : { problem }),
      tool,
    },
  };
}

/** Its own line where code stands there, else the next line of code; an instruction may go on over several. */
function coveredBy(lines: readonly string[], i: number, { at, isOfNext }: Said): readonly number[] {
  const isAlone = /^\s*(?:#|\/\/|\/\*|\*)?\s*$/.test(
    (lines[i] ?? '').slice(0, at).replace(/(?:tfsec|trivy):ignore:\S+\s*/g, ''),
  );
  if (!isAlone && isOfNext === undefined) return [i + 1];
  for (let next = i + 1; next < Math.min(lines.length, i + 50); next++) {
    if (/^\s*(?:#.*|\/\/.*|\/\*.*)?$/.test(lines[next] ?? '')) continue;
    const covered = [next + 1];
    for (let more = next; /\\\s*$/.test(lines[more] ?? '') && more < next + 200; more++)
      covered.push(more + 2);
    return covered;
  }
  return [];
}
