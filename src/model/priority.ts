/** How soon something is to be done about a flaw of a package, the most urgent first. */
export const priorityLevels = ['now', 'next', 'planned', 'watch'] as const;

export type PriorityLevel = (typeof priorityLevels)[number];

/** What a priority is made of, in the order in which its line tells it. */
export const priorityInputs = [
  'threat',
  'reachability',
  'scope',
  'exposure',
  'criticality',
  'severity',
] as const;

export type PriorityInput = (typeof priorityInputs)[number];

/** One input: what it says in a few words, and by what it multiplies. Of what is not known the factor is 1. */
export interface PriorityFactor {
  readonly input: PriorityInput;
  readonly says: string;
  readonly factor: number;
  /** As it was known: `internet`, `production`, `yes`. */
  readonly value?: string;
  /** Nobody knows, so that it changes nothing. */
  readonly isUnknown?: true;
}

/** How soon, and why: docs/priority.md has the table. It changes neither severity nor what fails a scan. */
export interface Priority {
  readonly level: PriorityLevel;
  /** 0 to 100, one decimal. */
  readonly score: number;
  /** One line for people, with every input. */
  readonly says: string;
  readonly factors: readonly PriorityFactor[];
}

/** How open to attackers an application is. */
export const exposures = ['internet', 'partner', 'internal', 'isolated', 'unknown'] as const;

export type Exposure = (typeof exposures)[number];

/** How much depends on an application. */
export const criticalities = ['mission', 'high', 'medium', 'low', 'unknown'] as const;

export type Criticality = (typeof criticalities)[number];

/** What is known of the application that is scanned; nothing else decides how much a flaw matters to it. */
export interface Application {
  readonly exposure: Exposure;
  readonly criticality: Criticality;
}
