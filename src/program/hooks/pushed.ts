/** One line that git writes to a pre-push hook (githooks(5)). */
export interface PushedRef {
  readonly localRef: string;
  readonly local: string;
  readonly remoteRef: string;
  /** All zeros where the remote has no such ref yet. */
  readonly remote: string;
}

/** What a push brings: ids that it ends at, and ids that the remote has. Deletions bring nothing. */
export interface Pushed {
  readonly ends: readonly string[];
  readonly known: readonly string[];
}

const line = /^(\S+) ([0-9a-f]{40}|[0-9a-f]{64}) (\S+) ([0-9a-f]{40}|[0-9a-f]{64})$/;
const nothing = /^0+$/;

/** The refs that git says are pushed; a line that is none is left out. */
export function readPushed(text: string): readonly PushedRef[] {
  return text.split(/\r?\n/).flatMap((each) => {
    const [, localRef, local, remoteRef, remote] = line.exec(each) ?? [];
    if (localRef === undefined || local === undefined || remoteRef === undefined || remote === undefined)
      return [];
    return [{ localRef, local, remoteRef, remote }];
  });
}

/** What is to be looked at of a push. */
export function pushedOf(refs: readonly PushedRef[]): Pushed {
  const brought = refs.filter(({ local }) => !nothing.test(local));
  const known = refs.map(({ remote }) => remote).filter((id) => !nothing.test(id));
  return { ends: [...new Set(brought.map(({ local }) => local))], known: [...new Set(known)] };
}
