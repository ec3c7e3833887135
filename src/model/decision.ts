import type { Location } from './location.ts';

/** What people decide about a flaw of a package. */
export const decisionStatuses = [
  'not-affected',
  'false-positive',
  'accepted',
  'will-fix',
  'fixed',
  'under-investigation',
] as const;

export type DecisionStatus = (typeof decisionStatuses)[number];

/** What documents of others say besides: it is affected, and nobody here decided what that means. */
export const statedStatuses = [...decisionStatuses, 'affected'] as const;

export type StatedStatus = (typeof statedStatuses)[number];

/** The five labels of OpenVEX and of the flags of CSAF. */
export const vexJustifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;

export type VexJustification = (typeof vexJustifications)[number];

/** The nine of CycloneDX. */
export const cycloneJustifications = [
  'code_not_present',
  'code_not_reachable',
  'requires_configuration',
  'requires_dependency',
  'requires_environment',
  'protected_by_compiler',
  'protected_at_runtime',
  'protected_at_perimeter',
  'protected_by_mitigating_control',
] as const;

export type CycloneJustification = (typeof cycloneJustifications)[number];

/** Why a product is not affected, as either family of formats says it. */
export const justifications = [...vexJustifications, ...cycloneJustifications] as const;

export type Justification = (typeof justifications)[number];

/** What somebody decided, whoever wrote it in whatever form. */
export interface Judged {
  readonly status: StatedStatus;
  readonly justification?: Justification;
  readonly reason: string;
  readonly by?: string;
  /** Day on which it was decided. */
  readonly on?: string;
  /** Last day on which it holds. */
  readonly until?: string;
}

/** An entry of `decisions` in `handrail.yaml`. */
export interface PackageDecision extends Judged {
  readonly status: DecisionStatus;
  /** Any name of the advisory. */
  readonly advisory: string;
  /** Name or Package URL without a version; every package of the advisory when absent. */
  readonly package?: string;
  /** In the words of the ecosystem's manifests: `<2.0.0`; every version when absent. */
  readonly versions?: string;
  /** Pattern as in `.gitignore` for the file that names the package. */
  readonly path?: string;
  readonly location: Location;
}

/** Forms in which others tell what they decided. */
export const vexFormats = ['openvex', 'cyclonedx', 'csaf'] as const;

export type VexFormat = (typeof vexFormats)[number];

/** What a statement is about: a product, or a component within it. Names are Package URLs or plain names. */
export interface StatementTarget {
  /** Names of the product that it speaks for; none where the component stands for itself. */
  readonly products: readonly string[];
  /** Names of the component within; none where the whole product is meant. */
  readonly components: readonly string[];
}

/** What a VEX document says of one flaw. */
export interface VexStatement extends Judged {
  /** Names of the flaw. */
  readonly ids: readonly string[];
  readonly targets: readonly StatementTarget[];
  readonly format: VexFormat;
  /** When it was said, where the form orders statements by that. */
  readonly time?: string;
  readonly location: Location;
}

/** The decision that speaks of a finding, as reports show it. */
export interface FindingDecision extends Judged {
  /** `handrail` for `handrail.yaml`; otherwise the form of the document. */
  readonly source: 'handrail' | VexFormat;
  readonly location: Location;
}

/** What a status says in the three words that all forms share. */
export type VexStatus = 'not_affected' | 'affected' | 'fixed' | 'under_investigation';

/** Accepted risk is affected: whoever accepts a flaw has it. */
export function vexStatusOf(status: StatedStatus): VexStatus {
  switch (status) {
    case 'not-affected':
    case 'false-positive':
      return 'not_affected';
    case 'fixed':
      return 'fixed';
    case 'under-investigation':
      return 'under_investigation';
    case 'accepted':
    case 'will-fix':
    case 'affected':
      return 'affected';
  }
}

/** Whether somebody settled what is to happen with a flaw; looking into it settles nothing. */
export function isSettled(decision: Pick<FindingDecision, 'status'> | undefined): boolean {
  return decision !== undefined && decision.status !== 'under-investigation';
}

/** The label of OpenVEX and CSAF that says most of what a justification says. */
export function vexJustificationOf(justification: Justification): VexJustification {
  return isVexJustification(justification) ? justification : vexOf[justification];
}

/** The label of CycloneDX that says most of what a justification says. */
export function cycloneJustificationOf(justification: Justification): CycloneJustification {
  return isVexJustification(justification) ? cycloneOf[justification] : justification;
}

function isVexJustification(justification: Justification): justification is VexJustification {
  return vexJustifications.some((each) => each === justification);
}

const vexOf: Readonly<Record<CycloneJustification, VexJustification>> = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path',
  requires_configuration: 'vulnerable_code_cannot_be_controlled_by_adversary',
  requires_dependency: 'vulnerable_code_cannot_be_controlled_by_adversary',
  requires_environment: 'vulnerable_code_cannot_be_controlled_by_adversary',
  protected_by_compiler: 'inline_mitigations_already_exist',
  protected_at_runtime: 'inline_mitigations_already_exist',
  protected_at_perimeter: 'inline_mitigations_already_exist',
  protected_by_mitigating_control: 'inline_mitigations_already_exist',
};

const cycloneOf: Readonly<Record<VexJustification, CycloneJustification>> = {
  component_not_present: 'code_not_present',
  vulnerable_code_not_present: 'code_not_present',
  vulnerable_code_not_in_execute_path: 'code_not_reachable',
  // What nobody can control needs something that is not there.
  vulnerable_code_cannot_be_controlled_by_adversary: 'requires_environment',
  inline_mitigations_already_exist: 'protected_by_mitigating_control',
};
