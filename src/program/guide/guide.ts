import { cloudGuides } from './cloud.table.ts';
import { fallbackGuide, genericGuides } from './generic.table.ts';
import type { ProviderGuide } from './provider-guide.ts';
import { prevention, removal } from './removal.ts';
import { serviceGuides } from './service.table.ts';
import { softwareGuides } from './software.table.ts';

/** The kind of credential that a guide is for, as its detector describes it. */
export interface GuideSubject {
  /** `secrets/github-token` */
  readonly ruleId: string;
  readonly title: string;
  /** Absent for a credential of nobody in particular. */
  readonly provider?: string;
  /** What its holder can do, as a whole sentence. */
  readonly grants: string;
  /** Where or how the detector says to revoke it: an address or a sentence. */
  readonly revoke?: string;
  readonly references: readonly string[];
}

/** One part of a guide. */
export interface GuideSection {
  readonly heading: string;
  readonly steps: readonly string[];
}

/** What to do about a credential that leaked, from first to last. */
export interface Guide {
  readonly ruleId: string;
  readonly title: string;
  readonly provider?: string;
  /** Whether the steps are the provider's own, or those that hold for any. */
  readonly specific: boolean;
  readonly sections: readonly GuideSection[];
  readonly links: readonly string[];
}

/** Every guide of a provider. */
export const providerGuides: readonly ProviderGuide[] = [
  ...cloudGuides,
  ...softwareGuides,
  ...serviceGuides,
  ...genericGuides,
];

/**
 * The whole guide for a kind of credential.
 *
 * @param path the file that holds it, for the steps that remove it from the history.
 */
export function guideFor(subject: GuideSubject, path?: string): Guide {
  const { ruleId, title, provider, grants, revoke, references } = subject;
  const own = ownGuide(ruleId.slice(ruleId.indexOf('/') + 1), provider);
  const { revoke: steps, used, rotate, links } = own ?? fallbackGuide;
  const [address, sentence] = isAddress(revoke) ? [revoke, undefined] : [undefined, revoke];
  return {
    ruleId,
    title,
    ...(provider === undefined ? {} : { provider }),
    specific: own !== undefined,
    sections: [
      { heading: 'What it opens', steps: [grants] },
      { heading: 'In which order', steps: order },
      {
        heading: 'Revoke it',
        steps: [
          ...(own === undefined && sentence ? [sentence] : []),
          ...(own === undefined && address ? [`How: ${address}`] : []),
          ...steps,
        ],
      },
      { heading: 'See whether it was used', steps: used },
      { heading: 'Rotate it', steps: rotate },
      { heading: 'Remove it', steps: removal(path) },
      { heading: 'Keep it from happening again', steps: prevention },
    ],
    links: [...new Set([...(address === undefined ? [] : [address]), ...links, ...references])],
  };
}

/** The most exact one: that names the rule, else that of the whole provider. */
function ownGuide(rule: string, provider: string | undefined): ProviderGuide | undefined {
  return (
    providerGuides.find(({ rules }) => rules?.includes(rule)) ??
    providerGuides.find((guide) => guide.rules === undefined && guide.provider === provider)
  );
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^https:\/\/\S+$/.test(text);
}

const order: readonly string[] = [
  'Public, or used by somebody else? Revoke it first and accept that something stops.',
  'Otherwise, so that nothing breaks: make the new one, deploy it, see that the old one is no longer used, revoke the old one.',
  'Then remove it from the file and, if need be, from the history. Removing never replaces revoking: whoever has a copy keeps it.',
];
