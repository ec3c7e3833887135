import type { ByteRange } from '#model/location';
import type { PathFacts } from '../file-role.ts';

/** Text that stands encoded in a file, and the way back from it to the file. */
export interface Decoded {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** How it is encoded, for people: `base64`; absent where it is only the form of the file, as in a notebook. */
  readonly how?: string;
  /** What of the file holds it. */
  readonly whole: ByteRange;
  /** The bytes of the file that hold a stretch of the text. */
  readonly back: (range: ByteRange) => ByteRange;
  /** How the text is to be read. */
  readonly place: PathFacts;
  /** Escapes change little of a text: only what an escape is part of, or near to, is news. */
  readonly escaped?: true;
}

/** What is said of a candidate that was found in decoded text: it cannot be read from the file any more. */
export interface Told {
  readonly message: string;
  readonly name?: string;
  readonly how?: string;
  readonly value: Uint8Array;
}

/** Text that grows with the place of each byte in the file. */
export interface Growing {
  readonly add: (byte: number, at: number) => void;
  /** Adds a character by its number, as UTF-8, for all of which one place stands. */
  readonly addCharacter: (code: number, at: number) => void;
  readonly length: () => number;
  /** @param end where in the file the last byte ends. */
  readonly finish: (end: number) => Pick<Decoded, 'bytes' | 'back'>;
}

export function openGrowing(): Growing {
  const bytes: number[] = [];
  const places: number[] = [];
  const add = (byte: number, at: number) => {
    bytes.push(byte);
    places.push(at);
  };
  return {
    add,
    addCharacter: (code, at) => {
      if (code < 0x80) add(code, at);
      else for (const byte of Buffer.from(characterOf(code), 'utf8')) add(byte, at);
    },
    length: () => bytes.length,
    finish: (end) => ({
      bytes: Uint8Array.from(bytes),
      back: (range) => ({ start: places[range.start] ?? end, end: places[range.end] ?? end }),
    }),
  };
}

/** Halves of a pair and numbers beyond Unicode stand for themselves no more. */
function characterOf(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}
