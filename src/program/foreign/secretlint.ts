import { z } from 'zod';
import { foreignRuleNames } from '#model/foreign-rules.table';
import { compilePattern } from '#model/pattern';
import type { ForeignSuppression } from '#model/suppression';
import { problemOfPattern } from '../glob.ts';
import { readYaml, type YamlFile } from '../yaml-value.ts';
import { type ForeignFiles, merge, mostEntries, mostPatterns, notTaken, placeIn, withTest } from './shape.ts';

const rule = z.object({
  id: z.string(),
  disabled: z.boolean().optional(),
  allowMessageIds: z.array(z.string()).optional(),
  rules: z.array(z.unknown()).optional(),
  options: z.object({ allows: z.array(z.string()).optional() }).optional(),
});

const settings = z.object({ rules: z.array(z.unknown()) });

/** Reads `.secretlintrc`, in JSON or YAML: rules that are disabled, messages and texts that are allowed. */
export function readSecretlint(text: string, path: string): Partial<ForeignFiles> {
  const file = readYaml(text, path);
  const parsed = settings.safeParse(file.value ?? {});
  const [problem] = file.problems;
  if (problem !== undefined || !parsed.success) {
    const location = problem?.location ?? placeIn(path, 1);
    return {
      notices: [notTaken(location, `This file is not read: ${problem?.message ?? 'it has no rules'}.`)],
    };
  }
  return merge(parsed.data.rules.flatMap((each, i) => readRule(each, ['rules', i], file, path)));
}

/** A rule, and those of a preset below it. */
function readRule(
  value: unknown,
  at: readonly PropertyKey[],
  file: YamlFile,
  path: string,
): readonly Partial<ForeignFiles>[] {
  const read = rule.safeParse(value);
  if (!read.success || at.length > 8) return [];
  const { id, disabled, allowMessageIds = [], rules = [], options } = read.data;
  const suppression = (reason: string, names: readonly string[], where: readonly PropertyKey[]) =>
    ({
      kind: 'config',
      tool: 'secretlint',
      reason: `${reason} in ${path}`,
      rules: names,
      location: file.locate(where),
    }) satisfies ForeignSuppression;
  const names = foreignRuleNames('secretlint', id);
  const off = disabled ? [{ suppressions: [suppression(`${id} is disabled`, named(names), at)] }] : [];
  const allowed = (options?.allows ?? []).slice(0, mostPatterns).map((text, i): Partial<ForeignFiles> => {
    const where = [...at, 'options', 'allows', i];
    const pattern = patternOf(text);
    const compiled = compilePattern(pattern);
    if ('problem' in compiled) {
      return {
        notices: [notTaken(file.locate(where), `This pattern is not honoured: ${compiled.problem}.`)],
      };
    }
    const said = suppression('An allowed text', names, where);
    return withTest(said, { every: true, patterns: [pattern], on: 'value' });
  });
  const messages = allowMessageIds.flatMap((message): readonly Partial<ForeignFiles>[] => {
    const ours = messageRules.get(message.toLowerCase().replaceAll('_', ''));
    const where = [...at, 'allowMessageIds'];
    if (ours !== undefined)
      return [{ suppressions: [suppression(`${message.slice(0, 60)} is allowed`, [ours], where)] }];
    if (message.toLowerCase().includes('accountid')) return [];
    return [
      {
        notices: [
          notTaken(file.locate(where), `The message '${message.slice(0, 60)}' has no counterpart here.`),
        ],
      },
    ];
  });
  return [
    ...off,
    ...allowed,
    ...messages,
    ...rules.flatMap((each, i) => readRule(each, [...at, 'rules', i], file, path)),
  ];
}

/** A rule that is off says nothing of passwords that other rules see. */
function named(names: readonly string[]): readonly string[] {
  return names.length > 1
    ? names.filter((name) => !/^secrets\/(?:generic|url-|http-|connection-|command-)/.test(name))
    : [];
}

/** `/…/flags` is a pattern, anything else a text that must occur. */
function patternOf(text: string): string {
  const [, body, flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(text) ?? [];
  if (body === undefined) return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const known = [...flags].filter((flag) => 'ims'.includes(flag)).join('');
  return known === '' ? body : `(?${known})${body}`;
}

/** Messages of secretlint, in lower case without `_`, and the rules here. Account ids are not reported here at all. */
const messageRules: ReadonlyMap<string, string> = new Map([
  ['awsaccesskeyid', 'secrets/aws-access-key-id'],
  ['awssecretaccesskey', 'secrets/aws-secret-access-key'],
  ['githubtoken', 'secrets/github-token'],
  ['npmtoken', 'secrets/npm-token'],
  ['slacktoken', 'secrets/slack-bot-token'],
  ['incomingwebhook', 'secrets/slack-webhook'],
  ['basicauth', 'secrets/url-credentials'],
  ['openaitoken', 'secrets/openai-key'],
  ['anthropicapikey', 'secrets/anthropic-key'],
  ['sendgridkey', 'secrets/sendgrid-key'],
]);

/** Reads `.secretlintignore`: patterns as in `.gitignore`, for credentials only. */
export function readSecretlintIgnore(text: string, path: string): Partial<ForeignFiles> {
  const lines = text.replace(/^\ufeff/, '').split('\n', mostEntries);
  return merge(
    lines.flatMap((raw, i): readonly Partial<ForeignFiles>[] => {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) return [];
      const location = placeIn(path, i + 1, raw.length);
      const problem = problemOfPattern(line);
      if (problem !== undefined)
        return [{ notices: [notTaken(location, `This pattern is not honoured: ${problem}.`)] }];
      const reason = `Ignored in ${path}`;
      return [
        {
          suppressions: [
            { kind: 'config', tool: 'secretlint', reason, rules: ['secrets'], path: line, location },
          ],
        },
      ];
    }),
  );
}
