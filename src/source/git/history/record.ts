import { Buffer } from 'node:buffer';
import { type Column, openColumn } from './column.ts';
import { type IdTable, openIdTable } from './id-table.ts';
import type { RawChange } from './raw-stream.ts';

/** One path in one commit. Blobs, commits and paths are numbers in their tables; -1 stands for none. */
export interface Step {
  /** -1 for content that no commit holds: a tagged tree, an object that nothing refers to. */
  readonly commit: number;
  readonly path: number;
  /** What the path held in each parent. */
  readonly olds: readonly number[];
  readonly now: number;
}

/** The history of a tree as numbers: some 100 bytes for each blob ever, whatever the length of the history. */
export interface HistoryRecord {
  readonly commits: IdTable;
  readonly blobs: IdTable;
  readonly paths: readonly string[];
  /** Oldest first; steps of one commit follow each other. */
  readonly steps: () => Generator<Step>;
  /** The first path under which a blob is to be checked, -1 when each of its paths is left out. */
  readonly placeOf: (blob: number) => number;
}

/** Takes what a walk tells. */
export interface Recorder extends HistoryRecord {
  readonly change: (commit: number, change: RawChange) => void;
  /** Content without a known state before it. */
  readonly entry: (
    commit: number,
    entry: { readonly mode: string; readonly blob: string; readonly path: string },
  ) => void;
}

/** How much of a history is kept: some 500 MB of tables and names at worst. A pack of kilobytes can name billions of files. */
export interface HistoryBounds {
  readonly changes: number;
  readonly blobs: number;
  readonly paths: number;
  /** Characters of all paths together. */
  readonly pathLength: number;
}

const usual: HistoryBounds = {
  changes: 10_000_000,
  blobs: 5_000_000,
  paths: 1_000_000,
  pathLength: 100_000_000,
};

/** The history holds more than is kept of one: what was told until now counts. */
export class HistoryFull extends Error {
  constructor(bound: number, what: string) {
    super(`it holds more than ${bound.toLocaleString('en')} ${what}`);
    this.name = 'HistoryFull';
  }
}

const submodule = '160000';
const noFile = '000000';

/** @param isChecked whether a path is to be checked; asked once for each. */
export function openRecorder(
  width: 20 | 32,
  isChecked: (path: string) => boolean,
  bounds: HistoryBounds = usual,
): Recorder {
  const commits = openIdTable(width);
  const blobs = openIdTable(width);
  const paths: string[] = [];
  const numbers = new Map<string, number>();
  const checked: boolean[] = [];
  const places = openColumn();
  const table = openSteps();
  let pathLength = 0;

  function pathOf(path: string): number {
    const known = numbers.get(path);
    if (known !== undefined) return known;
    pathLength += path.length;
    if (paths.length >= bounds.paths) throw new HistoryFull(bounds.paths, 'paths');
    if (pathLength > bounds.pathLength) throw new HistoryFull(bounds.pathLength, 'characters of paths');
    numbers.set(path, paths.length);
    paths.push(path);
    checked.push(isChecked(path));
    return paths.length - 1;
  }

  /** Numbers a blob; the first path that is to be checked becomes its place. */
  function place(bytes: Uint8Array, offset: number, path: number): number {
    if (blobs.size() >= bounds.blobs) throw new HistoryFull(bounds.blobs, 'versions of files');
    const blob = blobs.add(bytes, offset);
    if (places.at(blob) === 0) places.set(blob, checked[path] === true ? path + 1 : 0);
    return blob;
  }

  function isContent(mode: string): boolean {
    return mode !== submodule && mode !== noFile;
  }

  function keep(step: Step): void {
    if (checked[step.path] !== true) return;
    if (table.size() >= bounds.changes) throw new HistoryFull(bounds.changes, 'changes');
    table.push(step);
  }

  return {
    commits,
    blobs,
    paths,
    steps: table.all,
    placeOf: (blob) => places.at(blob) - 1,
    change: (commit, { bytes, olds, oldModes, now, mode, path: name }) => {
      const path = pathOf(name);
      const before = olds.map((offset, i) =>
        isContent(oldModes[i] ?? noFile) ? place(bytes, offset, path) : -1,
      );
      keep({ commit, path, olds: before, now: isContent(mode) ? place(bytes, now, path) : -1 });
    },
    entry: (commit, { mode, blob, path: name }) => {
      if (!isContent(mode)) return;
      const path = pathOf(name);
      keep({ commit, path, olds: [], now: place(Buffer.from(blob, 'latin1'), 0, path) });
    },
  };
}

interface StepTable {
  /** Steps, or what they replace where that is more: a merge may have any number of parents. */
  readonly size: () => number;
  readonly push: (step: Step) => void;
  readonly all: () => Generator<Step>;
}

function openSteps(): StepTable {
  // Numbers are kept one higher, so that 0 can stand for none.
  const columns = {
    commit: openColumn(),
    path: openColumn(),
    now: openColumn(),
    olds: openColumn(),
    end: openColumn(),
  };
  const { commit, path, now, olds, end } = columns;
  return {
    size: () => Math.max(commit.length(), olds.length()),
    push: (step) => {
      commit.push(step.commit + 1);
      path.push(step.path);
      now.push(step.now + 1);
      for (const old of step.olds) olds.push(old + 1);
      end.push(olds.length());
    },
    *all() {
      for (let at = 0; at < commit.length(); at++) {
        yield {
          commit: commit.at(at) - 1,
          path: path.at(at),
          olds: stretch(olds, at === 0 ? 0 : end.at(at - 1), end.at(at)),
          now: now.at(at) - 1,
        };
      }
    },
  };
}

function stretch(column: Column, from: number, to: number): readonly number[] {
  const values: number[] = [];
  for (let at = from; at < to; at++) values.push(column.at(at) - 1);
  return values;
}
