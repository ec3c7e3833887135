/** Something that may have to be done again; lower orders come first. */
export interface Task {
  order: number;
}

/** What is to be done again, and when. */
export interface Schedule<T extends Task> {
  /** In this round: what it calls has changed. */
  readonly soon: (task: T) => void;
  /** In the next round: something shared has changed, and may change again before this round is over. */
  readonly later: (task: T) => void;
  readonly next: () => T | undefined;
  /** It is to be done in this round. */
  readonly isDue: (task: T) => boolean;
  /** It is being done, whoever asked for it. */
  readonly begun: (task: T) => void;
}

/** Tasks by their order, each once however often it is asked for; what is shared settles between rounds. */
export function openSchedule<T extends Task>(): Schedule<T> {
  let heap: T[] = [];
  const waiting = new Set<T>();
  const postponed = new Set<T>();

  return {
    soon(task) {
      if (waiting.has(task)) return;
      waiting.add(task);
      push(heap, task);
    },
    later: (task) => void postponed.add(task),
    next() {
      if (waiting.size === 0) {
        heap = [...postponed].sort((a, b) => a.order - b.order);
        for (const task of heap) waiting.add(task);
        postponed.clear();
      }
      let task = pop(heap);
      while (task !== undefined && !waiting.has(task)) task = pop(heap);
      return task;
    },
    isDue: (task) => waiting.has(task),
    begun(task) {
      waiting.delete(task);
      postponed.delete(task);
    },
  };
}

function push<T extends Task>(heap: T[], task: T): void {
  let at = heap.length;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const above = heap[up] as T;
    if (above.order <= task.order) break;
    heap[at] = above;
    at = up;
  }
  heap[at] = task;
}

function pop<T extends Task>(heap: T[]): T | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const right = heap[child + 1];
    if (right !== undefined && right.order < (heap[child] as T).order) child++;
    if ((heap[child] as T).order >= last.order) break;
    heap[at] = heap[child] as T;
    at = child;
  }
  heap[at] = last;
  return first;
}
