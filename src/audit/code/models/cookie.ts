import type { Condition, Misuse, Position } from '#ir/flow/models';

/** Where a call that sets a cookie says what of it; `options` where it says so in an object. */
export interface CookieFlags {
  readonly name: Position;
  readonly secure: Position;
  readonly httpOnly: Position;
  readonly sameSite: Position;
  readonly options?: Position;
}

/** Names of cookies that sign somebody in. */
const signsIn = 'sess|sid$|auth|token|jwt|login|signed|remember|user|account|credential';

/**
 * Faults of setting a cookie in a library that leaves flags away unless they are asked for. Whether scripts may read it
 * matters for what signs somebody in; a name that is not known may be that of such a cookie.
 */
export function cookieMisuses({ name, secure, httpOnly, sameSite, options }: CookieFlags): readonly Misuse[] {
  const isPlain: Condition = {
    all: [
      { at: name, constant: true },
      { at: name, lacks: signsIn },
    ],
  };
  return [
    { weakness: 'insecure-cookie', when: isOff(secure, options) },
    {
      weakness: 'cookie-readable-by-scripts',
      when: { all: [isOff(httpOnly, options), { not: isPlain }] },
    },
    { weakness: 'cookie-same-site-none', when: { at: sameSite, matches: '^none$' } },
  ];
}

/** Switched off, or not spoken of where all that is said can be seen. */
function isOff(flag: Position, options: Position | undefined): Condition {
  const isLeftOut: Condition =
    options === undefined
      ? { at: flag, absent: true }
      : {
          any: [
            { at: options, absent: true },
            {
              all: [
                { at: options, literal: true },
                { at: flag, absent: true },
              ],
            },
          ],
        };
  return { any: [isLeftOut, { at: flag, is: [false, null] }] };
}
