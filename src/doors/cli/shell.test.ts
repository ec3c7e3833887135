import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { outputTo, processShell } from './shell.ts';

/** A stream whose every write ends as given. */
function stream(code: string | undefined): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) =>
      done(code ? Object.assign(new Error(`write ${code}`), { code }) : null),
  });
}

test('a reader that went away is no error', async () => {
  const output = outputTo(stream('EPIPE'), 'standard output');
  await expect(output.write('x')).resolves.toBeUndefined();
  await expect(output.write('again')).resolves.toBeUndefined();
});

test('a full disk behind standard output is told', async () => {
  await expect(outputTo(stream('ENOSPC'), 'standard output').write('x')).rejects.toThrow(
    'Cannot write to standard output: write ENOSPC.',
  );
});

test('an output without a terminal has 80 columns', () => {
  expect(outputTo(stream(undefined), 'standard output')).toMatchObject({ isTerminal: false, columns: 80 });
});

test('a terminal that does not know its width, and says 0, has 80 columns', () => {
  expect(
    outputTo(Object.assign(stream(undefined), { isTTY: true, columns: 0 }), 'standard error'),
  ).toMatchObject({
    isTerminal: true,
    columns: 80,
  });
});

test('the first signal aborts, and afterwards the process listens no more', async () => {
  const before = process.listenerCount('SIGTERM');
  const seen = await processShell().interruptible(async (signal) => {
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    process.emit('SIGTERM');
    return signal.aborted;
  });
  expect(seen).toBe(true);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
