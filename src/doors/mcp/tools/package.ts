import { Buffer } from 'node:buffer';
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { UserError } from '#model/failure';
import { clipped, dataNote } from '../told.ts';
import { addTool } from '../tool.ts';
import type { Workbench } from '../workbench.ts';
import { askableEcosystems, packageFile } from './package-file.ts';

/** `check_package` */
export function addPackageTool(server: McpServer, bench: Workbench): void {
  addTool(server, {
    name: 'check_package',
    title: 'Check a package before it is installed',
    description:
      'Whether a version of a package is malicious, looks like the name of another, is deprecated or at its end, or has known flaws, and which version is clear of them. Looks at the advisories on this machine; nothing is sent anywhere.',
    input: z.object({
      ecosystem: z.enum(askableEcosystems),
      name: z
        .string()
        .regex(/^@?[A-Za-z0-9][\w.@/:~-]{0,200}$/, 'write the name as its package manager does')
        .describe('Maven: group:artifact.'),
      version: z.string().regex(/^[vV]?[0-9A-Za-z][\w.+~!-]{0,80}$/, 'write one version, not a range'),
    }),
    output: z.object({
      verdict: z.enum(['clear', 'flawed', 'do-not-install', 'not-checked']),
      says: z.string(),
      problems: z.array(
        z.object({
          rule: z.string(),
          severity: z.string(),
          message: z.string(),
          advisories: z.array(z.string()),
          clearVersions: z.array(z.string()),
        }),
      ),
      notChecked: z.array(z.string()),
      note: z.string(),
    }),
    says: ({ says, problems, notChecked }) =>
      [
        says,
        ...problems.map(
          ({ severity, message, clearVersions }) =>
            `${severity}: ${message}${clearVersions.length > 0 ? ` Clear: ${clearVersions.join(', ')}.` : ''}`,
        ),
        ...notChecked,
      ].join('\n'),
    async run({ ecosystem, name, version }, running) {
      if (ecosystem === 'Maven' && name.split(':').length !== 2)
        throw new UserError(
          'usage',
          'A package of Maven is a group and an artifact.',
          'Write org.example:thing.',
        );
      const { path, text } = packageFile(ecosystem, name, version);
      const found = await bench.alone(async () => {
        const { scan } = await import('#scan');
        return scan(
          {
            ...bench.request,
            target: { kind: 'stdin', name: path, bytes: Buffer.from(text) },
            only: ['packages'],
            changed: false,
            profile: 'audit',
          },
          { signal: running.signal },
        );
      }, running.signal);
      const problems = found.findings.filter(
        ({ package: about, ruleId }) => about !== undefined || worst.has(ruleId),
      );
      const notChecked = found.gaps.map(({ detail }) => clipped(detail, 300));
      const isBad = problems.some(({ ruleId }) => worst.has(ruleId));
      const verdict = verdictOf(isBad, problems.length, notChecked.length);
      return {
        verdict,
        says: clipped(`${name} ${version}: ${sentences[verdict]}`, 400),
        problems: problems.slice(0, 50).map(({ ruleId, severity, message, package: about }) => ({
          rule: ruleId,
          severity,
          message: clipped(message, 400),
          advisories: [...(about?.ids ?? [])].slice(0, 10),
          clearVersions: about?.fix?.version === undefined ? [] : [about.fix.version],
        })),
        notChecked,
        note: dataNote,
      };
    },
  });
}

function verdictOf(isBad: boolean, problems: number, notChecked: number): keyof typeof sentences {
  if (isBad) return 'do-not-install';
  if (problems > 0) return 'flawed';
  return notChecked > 0 ? 'not-checked' : 'clear';
}

const worst: ReadonlySet<string> = new Set(['packages/malicious-package', 'packages/typosquat']);

const sentences = {
  clear: 'nothing is known against it.',
  flawed: 'it has known problems: take a version that is clear of them, or another package.',
  'do-not-install': 'do not install it.',
  'not-checked': 'it could not be looked up, which does not mean that it is clear.',
} as const;
