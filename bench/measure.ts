import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { onInterrupt } from './interrupt.ts';

/** One run of a whole process. */
export interface Run {
  readonly seconds: number;
  /** Most memory of the process and its children at one moment, in MiB; undefined where /proc does not tell. */
  readonly peak: number | undefined;
  /** Seconds of processors that it and its children used, to some hundredths; undefined where /proc does not tell. */
  readonly cpu: number | undefined;
  readonly exit: number | null;
  readonly stdout: string;
  /** It was stopped because it had not ended in time. */
  readonly late?: true;
}

/** Runs a command once to warm caches, then `runs` times, and gives the run of median duration. */
export async function median(
  command: readonly string[],
  runs: number,
  ok: readonly number[],
): Promise<Run | undefined> {
  const first = await run(command);
  if (first === undefined || !ok.includes(first.exit ?? -1)) return undefined;
  const all: Run[] = [];
  for (let i = 0; i < runs; i++) all.push((await run(command)) ?? first);
  return all.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)];
}

/** Runs a command, for at most so many seconds; undefined when there is no such command. */
export function run([program = '', ...args]: readonly string[], most = 3600): Promise<Run | undefined> {
  return new Promise((resolve) => {
    const start = performance.now();
    // A group of its own, so that what it starts is stopped with it.
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const stop = () => stopGroup(child.pid);
    const forget = onInterrupt(stop);
    const output: Buffer[] = [];
    let peak: number | undefined;
    let cpu: number | undefined;
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      stop();
    }, most * 1000);
    const watch = setInterval(() => {
      peak = Math.max(peak ?? 0, memoryOf(child.pid ?? 0)) || undefined;
      cpu = Math.max(cpu ?? 0, processorOf(child.pid ?? 0)) || undefined;
    }, 20);
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.on('error', () => finish(undefined));
    child.on('close', (exit) => {
      const seconds = (performance.now() - start) / 1000;
      const stdout = Buffer.concat(output).toString('utf8');
      finish({ seconds, peak, cpu, exit, stdout, ...(late ? { late } : {}) });
    });
    function finish(result: Run | undefined): void {
      clearInterval(watch);
      clearTimeout(clock);
      forget();
      resolve(result);
    }
  });
}

function stopGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** Resident memory of a process and its descendants in MiB (proc(5), `VmRSS`). */
export function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    return own + childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0;
  }
}

/** Seconds of processors of a process, of its children that ended and of those that run (proc(5), `stat`). */
function processorOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
    return own + childrenOf(pid).reduce((sum, child) => sum + processorOf(child), 0);
  } catch {
    return 0;
  }
}

/** On every Linux that runs Node. */
const ticksPerSecond = 100;

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** Prints rows as columns, numbers to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}
