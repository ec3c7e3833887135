import { version } from '#model/version';

/** Who made a document, and when. */
export interface Making {
  /** ISO 8601 in UTC. Forms that can do without a time leave it out unless it is given, so that the same tree gives the same bytes. */
  readonly now?: string;
}

/** What documents name as their maker; the address is the `homepage` of package.json, which a test holds. */
export const tool = { name: 'handrail', version, url: 'https://www.npmjs.com/package/handrail' } as const;
