import { auditPackages } from '#audit/packages/packages';
import type { Advisory, AdvisoryIndex } from '#model/advisory';
import type { ProofSample } from './sample.ts';

/** One package in one version, and what the advisories of a small world say of it. */
interface PackageSample {
  readonly says: string;
  readonly name: string;
  readonly version: string;
  readonly fires: boolean;
}

const samples: Readonly<Record<string, readonly PackageSample[]>> = {
  'packages/known-vulnerability': [
    { says: 'a version below the fixed one', name: 'leaky', version: '1.4.9', fires: true },
    { says: 'a pre-release of the fixed one', name: 'leaky', version: '1.5.0-rc.1', fires: true },
    { says: 'the fixed version', name: 'leaky', version: '1.5.0', fires: false },
    { says: 'a version before the flaw came in', name: 'leaky', version: '0.9.0', fires: false },
  ],
  'packages/malicious-package': [
    { says: 'a package that is malicious in every version', name: 'lodahs', version: '1.0.0', fires: true },
    { says: 'the package that it was named after', name: 'lodash', version: '1.0.0', fires: false },
  ],
  'packages/unmaintained-package': [
    { says: 'a package that nobody maintains', name: 'forgotten', version: '0.1.0', fires: true },
    { says: 'one that somebody does', name: 'leaky', version: '1.5.0', fires: false },
  ],
};

/** The samples of the rules about packages, by rule id. */
export function packageSamples(): ReadonlyMap<string, readonly ProofSample[]> {
  return new Map(
    Object.entries(samples).map(([id, all]) => [id, all.map((sample) => sampleOf(id, sample))] as const),
  );
}

function sampleOf(id: string, { says, name, version, fires }: PackageSample): ProofSample {
  return {
    says,
    text: `${name} ${version}`,
    fires,
    run: () => {
      const component = {
        ecosystem: 'npm',
        name,
        version,
        scope: 'production',
        relation: 'direct',
        line: 1,
        integrity: [],
        dependsOn: [],
      } as const;
      const inventory = {
        path: 'package-lock.json',
        format: 'package-lock',
        components: [component],
        unknown: [],
      };
      return auditPackages(inventory, [inventory], world).detections.some(({ ruleId }) => ruleId === id);
    },
  };
}

const advisories: Readonly<Record<string, Advisory>> = {
  leaky: {
    id: 'CVE-2020-0001',
    ids: ['CVE-2020-0001'],
    kind: 'vulnerability',
    summary: 'It tells secrets',
    cwes: [],
    symbols: [],
  },
  lodahs: {
    id: 'MAL-2020-1',
    ids: ['MAL-2020-1'],
    kind: 'malicious',
    summary: 'It takes keys',
    cwes: [],
    symbols: [],
  },
  forgotten: {
    id: 'RUSTSEC-2020-0001',
    ids: ['RUSTSEC-2020-0001'],
    kind: 'unmaintained',
    summary: '',
    cwes: [],
    symbols: [],
  },
};
const names = Object.keys(advisories);

const world: AdvisoryIndex = {
  coverage: [],
  exploitation: () => ({}),
  open: () => ({
    advisory: (number) => {
      const found = advisories[names[number] ?? ''];
      if (found === undefined) throw new Error(`There is no advisory ${number}.`);
      return found;
    },
    affecting: (_, name) => {
      if (!names.includes(name)) return [];
      const isLeaky = name === 'leaky';
      const start = { kind: 'introduced', version: isLeaky ? '1.0.0' : '0' } as const;
      const range = isLeaky ? [start, { kind: 'fixed', version: '1.5.0' } as const] : [start];
      return [{ advisory: names.indexOf(name), ranges: [range], versions: [] }];
    },
  }),
};
