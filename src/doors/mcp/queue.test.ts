import { describe, expect, test } from 'vitest';
import { openQueue } from './queue.ts';

const { signal } = new AbortController();

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { work: () => promise, end: () => resolve() };
}

describe('the queue', () => {
  test('runs one piece of work at a time, in order, and gives each its answer', async () => {
    const queue = openQueue();
    const steps: string[] = [];
    const piece = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      steps.push(`${name} ends`);
      return name;
    };
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => queue.run(piece(name), signal)));
    expect(answers).toEqual(['a', 'b', 'c']);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('goes on after work that failed', async () => {
    const queue = openQueue();
    const failing = queue.run(() => Promise.reject(new Error('broken')), signal);
    const next = queue.run(async () => 'next', signal);
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });

  test('refuses what is more than it can hold, and takes it again later', async () => {
    const queue = openQueue();
    const { work, end } = held();
    const all = Array.from({ length: 16 }, () => queue.run(work, signal));
    await expect(queue.run(work, signal)).rejects.toThrow('16 calls wait already.');
    end();
    await Promise.all(all);
    expect(await queue.run(async () => 'again', signal)).toBe('again');
  });

  test('answers at once for what is cancelled while it waits, never begins it, and gives its place away', async () => {
    const queue = openQueue();
    const first = held();
    const running = queue.run(first.work, signal);
    const stop = new AbortController();
    let begun = 0;
    const waiting = Array.from({ length: 15 }, () => queue.run(async () => begun++, stop.signal));
    stop.abort();
    const ends = await Promise.allSettled(waiting);
    expect(ends.map(({ status }) => status)).toEqual(ends.map(() => 'rejected'));
    const others = Array.from({ length: 15 }, () => queue.run(async () => 'other', signal));
    first.end();
    await running;
    expect(await Promise.all(others)).toEqual(others.map(() => 'other'));
    expect(begun).toBe(0);
  });

  test('what comes after a cancelled call waits for what runs before it still', async () => {
    const queue = openQueue();
    const first = held();
    let isOver = false;
    const running = queue.run(() => first.work().then(() => (isOver = true)), signal);
    await expect(queue.run(async () => 1, AbortSignal.abort())).rejects.toThrow('cancelled');
    const last = queue.run(async () => isOver, signal);
    first.end();
    await running;
    expect(await last).toBe(true);
  });
});
