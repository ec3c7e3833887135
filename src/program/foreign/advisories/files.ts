import type { ForeignFile, ForeignFiles } from '../shape.ts';

type Lists = typeof import('./lists.ts');

/** What tools that look packages up are told to leave alone. Each reader is loaded with the first file of its kind. */
export const advisoryFiles: readonly ForeignFile[] = [
  {
    names: ['osv-scanner.toml'],
    read: async (text, path) => (await import('./osv-scanner.ts')).readOsvScanner(text, path),
  },
  {
    names: ['.trivyignore'],
    read: async (text, path) => (await import('./trivy.ts')).readTrivyIgnore(text, path),
  },
  {
    names: ['.trivyignore.yaml', '.trivyignore.yml'],
    read: async (text, path) => (await import('./trivy.ts')).readTrivyIgnoreYaml(text, path),
  },
  {
    names: ['.nancy-ignore'],
    read: async (text, path) => (await import('./trivy.ts')).readNancyIgnore(text, path),
  },
  {
    names: ['.grype.yaml', '.grype.yml', '.grype/config.yaml'],
    read: async (text, path) => (await import('./grype.ts')).readGrype(text, path),
  },
  { names: ['.snyk'], read: async (text, path) => (await import('./snyk.ts')).readSnyk(text, path) },
  listed(
    (lists) => lists.readAuditCi,
    ...['json', 'jsonc', 'json5'].flatMap((end) => [`audit-ci.${end}`, `.audit-ci.${end}`]),
  ),
  listed((lists) => lists.readNsprc, '.nsprc'),
  listed((lists) => lists.readPnpmManifest, 'package.json'),
  listed((lists) => lists.readPnpmWorkspace, 'pnpm-workspace.yaml'),
  listed((lists) => lists.readYarnrc, '.yarnrc.yml'),
  listed((lists) => lists.readComposerAudit, 'composer.json'),
  listed((lists) => lists.readCargoAudit, 'deny.toml'),
  listed((lists) => lists.readCargoAudit, '.cargo/audit.toml', 'audit.toml'),
  listed((lists) => lists.readBundlerAudit, '.bundler-audit.yml'),
];

function listed(
  reader: (lists: Lists) => (text: string, path: string) => ForeignFiles,
  ...names: readonly string[]
): ForeignFile {
  return { names, read: async (text, path) => reader(await import('./lists.ts'))(text, path) };
}
