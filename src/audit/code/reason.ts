import type { Place } from '#ir/flow/value';

/** Why a place of code is not reported, as far as the engine knows. */
export interface WhyNot {
  readonly code:
    | 'sanitised'
    | 'guarded'
    | 'constant'
    | 'dead'
    | 'unread'
    | 'trusted-source'
    | 'no-caller'
    | 'no-outside-data'
    | 'not-modelled'
    | 'no-sink'
    | 'escaped'
    | 'no-code';
  readonly says: string;
  /** Where the reason stands, when that is another place. */
  readonly place?: Place;
}

/** Whether a place begins in a stretch. */
export function isIn(place: Place, at: Place): boolean {
  return (
    place.module === at.module && place.start < at.end && place.end > at.start && place.start >= at.start
  );
}
