/** What decoding may cost in one file, at all depths together. */
export interface DecodeBudget {
  /** Takes off a text that is about to be decoded; false when it is too much, which is then counted. */
  readonly take: (bytes: number) => boolean;
  /** Bytes that a compressed text may have. */
  readonly left: () => number;
  /** Counts a text that was left out. */
  readonly miss: () => void;
  /** Encoded texts that were not decoded. */
  readonly missed: () => number;
}

const mostTexts = 20_000;
const mostBytes = 8 * 1024 * 1024;

export function openDecodeBudget(): DecodeBudget {
  let texts = mostTexts;
  let bytes = mostBytes;
  let missed = 0;
  const miss = () => {
    missed++;
  };
  return {
    take: (size) => {
      const fits = texts > 0 && size <= bytes;
      if (!fits) miss();
      else {
        texts--;
        bytes -= size;
      }
      return fits;
    },
    left: () => bytes,
    miss,
    missed: () => missed,
  };
}
