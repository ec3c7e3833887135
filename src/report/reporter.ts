import type { Scan } from '#model/scan';
import { renderAsff } from './asff/asff.ts';
import { renderCodeClimate } from './codeclimate.ts';
import { renderContextHtml } from './context/html.ts';
import { renderContextMarkdown } from './context/markdown.ts';
import { renderCsv } from './csv.ts';
import { renderGithub } from './github/github.ts';
import { renderGitlabSast, renderGitlabSecrets } from './gitlab/gitlab.ts';
import { renderHtml } from './html/html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit/junit.ts';
import { renderLines } from './lines.ts';
import { renderMarkdown } from './markdown.ts';
import { renderOcsf } from './ocsf/ocsf.ts';
import { renderSarif } from './sarif/sarif.ts';
import type { Surroundings } from './surroundings.ts';
import type { TerminalOptions } from './terminal/ink.ts';
import { renderTerminal } from './terminal/terminal.ts';

/**
 * What a caller may say about a rendering: only `terminal` listens to the terminal's part, and only forms that hold a
 * time or an AWS account to the surroundings.
 */
export type RenderOptions = TerminalOptions & Surroundings;

/** A form of report: a scan becomes text, the same bytes for the same scan and options. */
export interface Reporter {
  readonly id:
    | 'terminal'
    | 'json'
    | 'sarif'
    | 'html'
    | 'markdown'
    | 'junit'
    | 'csv'
    | 'lines'
    | 'github'
    | 'gitlab-sast'
    | 'gitlab-secrets'
    | 'codeclimate'
    | 'context'
    | 'context-html'
    | 'ocsf'
    | 'asff';
  readonly title: string;
  /** Of a file that holds it, without the dot. */
  readonly extension: string;
  readonly render: (scan: Scan, options: RenderOptions) => string;
}

/** Every form of report, by id. */
export const reporters: readonly Reporter[] = [
  {
    id: 'asff',
    title: 'AWS Security Finding Format, for Security Hub',
    extension: 'asff.json',
    render: renderAsff,
  },
  {
    id: 'codeclimate',
    title: 'Code Climate issues, for GitLab code quality',
    extension: 'codequality.json',
    render: renderCodeClimate,
  },
  {
    id: 'context',
    title: 'Markdown in the words of your standards',
    extension: 'context.md',
    render: renderContextMarkdown,
  },
  {
    id: 'context-html',
    title: 'The same as one HTML file, no network',
    extension: 'context.html',
    render: renderContextHtml,
  },
  { id: 'csv', title: 'A table (RFC 4180), without formulas', extension: 'csv', render: renderCsv },
  {
    id: 'github',
    title: 'Annotations of a GitHub Actions step',
    extension: 'github.txt',
    render: renderGithub,
  },
  { id: 'gitlab-sast', title: 'GitLab SAST report', extension: 'sast.json', render: renderGitlabSast },
  {
    id: 'gitlab-secrets',
    title: 'GitLab secret detection report',
    extension: 'secrets.json',
    render: renderGitlabSecrets,
  },
  { id: 'html', title: 'One HTML file, no network', extension: 'html', render: renderHtml },
  { id: 'json', title: 'JSON with a published schema', extension: 'json', render: renderJson },
  { id: 'junit', title: 'JUnit XML, for test reports', extension: 'junit.xml', render: renderJunit },
  {
    id: 'lines',
    title: 'One line for each finding, as compilers write them',
    extension: 'lines.txt',
    render: renderLines,
  },
  {
    id: 'markdown',
    title: 'Markdown for a pull request or a job summary',
    extension: 'md',
    render: renderMarkdown,
  },
  { id: 'ocsf', title: 'OCSF 1.6 events', extension: 'ocsf.json', render: renderOcsf },
  { id: 'sarif', title: 'SARIF 2.1.0', extension: 'sarif', render: renderSarif },
  { id: 'terminal', title: 'Text for a terminal', extension: 'txt', render: renderTerminal },
];
