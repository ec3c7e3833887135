import { fileURLToPath } from 'node:url';

/** How a bench is called. */
export interface BenchOptions {
  /** Folder of clones. */
  readonly corpus: string;
  readonly runs: number;
  /** A clone of the rules that Semgrep runs. */
  readonly rules: string;
  /** Folder of truth files, one JSON object a line. */
  readonly truth: string;
  /** Seconds that one run of a tool may take. */
  readonly timeout: number;
  /** Names of those of the trees that are wanted; all when absent. */
  readonly trees?: readonly string[];
}

/** The built command under the Node that runs the bench. */
export const handrail = [
  process.execPath,
  fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url)),
];

/** Exit codes of a scan that did its work: clean, findings, incomplete. */
export const worked = [0, 1, 3];
