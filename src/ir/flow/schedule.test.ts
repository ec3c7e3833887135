import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSchedule, type Task } from './schedule.ts';

function drain(schedule: {
  readonly next: () => Task | undefined;
  readonly begun: (task: Task) => void;
}): number[] {
  const orders: number[] = [];
  for (let task = schedule.next(); task !== undefined; task = schedule.next()) {
    schedule.begun(task);
    orders.push(task.order);
  }
  return orders;
}

test('tasks come in their order, each once, and those of the next round after all of this one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.array(fc.nat(50)), (soon, later) => {
      const schedule = openSchedule<Task>();
      const tasks = Array.from({ length: 51 }, (_, order) => ({ order }));
      const add = (orders: readonly number[], how: (task: Task) => void) => {
        for (const order of [...orders, ...orders]) how(tasks[order] as Task);
      };
      add(later, schedule.later);
      add(soon, schedule.soon);
      const sorted = (orders: readonly number[]) => [...new Set(orders)].sort((a, b) => a - b);
      const postponed = later.filter((order) => !soon.includes(order));
      expect(drain(schedule)).toEqual([...sorted(soon), ...sorted(postponed)]);
    }),
  );
});

test('a task that was begun for somebody else is not done again', () => {
  const schedule = openSchedule<Task>();
  const [first, second] = [{ order: 1 }, { order: 2 }];
  schedule.soon(first);
  schedule.soon(second);
  schedule.begun(first);
  expect(drain(schedule)).toEqual([2]);
});
