import { Buffer } from 'node:buffer';
import type { ScanRequest } from './request.ts';

/** Text that is not on the disk yet, and the path that it is meant for. */
export interface Snippet {
  readonly path: string;
  readonly text: string;
}

/** A request for one text alone, as what stands on standard input. */
export function snippetRequest({ path, text }: Snippet, today = '1970-01-01'): ScanRequest {
  return {
    target: { kind: 'stdin', name: path, bytes: Buffer.from(text) },
    only: [],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: true,
    noArchives: true,
    changed: false,
    today,
  };
}
