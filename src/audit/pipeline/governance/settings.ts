import { readDocuments } from '#ir/infra/document';
import type { TreeFiles } from '#ir/infra/files';
import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import {
  type ApprovingEnvironment,
  type HostSettings,
  noSettings,
  type ProtectedBranch,
  type SettingPlace,
} from './host-settings.ts';
import { terraformSettings } from './terraform-settings.ts';

const settingsFile = /(?:^|\/)\.github\/settings\.ya?ml$/;
const rulesetFile =
  /(?:^|\/)(?:\.github\/)?(?:branch[-_]?)?(?:rulesets?|protections?)\/[^/]+\.json$|ruleset[\w.-]*\.json$/i;
const mostFiles = 400;

/**
 * Settings in files of a tree: `.github/settings.yml` of the Settings app, rulesets as GitHub exports them, and Terraform
 * of the providers for GitHub and GitLab.
 */
export function settingsIn(files: TreeFiles): HostSettings {
  const parts = files.paths
    .filter((path) => settingsFile.test(path) || rulesetFile.test(path) || path.endsWith('.tf'))
    .slice(0, mostFiles)
    .map((path) => {
      const text = files.read(path);
      if (text === undefined) return noSettings;
      if (path.endsWith('.tf')) return terraformSettings(path, text);
      return settingsFile.test(path) ? appSettings(path, text) : ruleset(path, text);
    });
  return mergedSettings(parts);
}

/** Settings of several sources together. */
export function mergedSettings(parts: readonly HostSettings[]): HostSettings {
  const autoMerge = parts.find((each) => each.autoMerge !== undefined)?.autoMerge;
  return {
    branches: parts.flatMap(({ branches }) => branches),
    environments: parts.flatMap(({ environments }) => environments),
    sources: parts.flatMap(({ sources }) => sources),
    ...(autoMerge === undefined ? {} : { autoMerge }),
  };
}

/** Source: the README of the Settings app of GitHub. */
function appSettings(path: string, text: string): HostSettings {
  const root = rootOf(path, text);
  if (root === undefined) return noSettings;
  const branches = itemsOf(valueAt(root, 'branches')).map((branch): ProtectedBranch => {
    const protection = valueAt(branch, 'protection');
    const reviews = valueAt(protection, 'required_pull_request_reviews');
    return {
      name: textIn(valueAt(branch, 'name')) ?? '*',
      place: placeOf(branch),
      reviews:
        reviews?.kind === 'map' ? (numberIn(valueAt(reviews, 'required_approving_review_count')) ?? 1) : 0,
      byOwners: isTrue(valueAt(reviews, 'require_code_owner_reviews')),
      checks: valueAt(protection, 'required_status_checks')?.kind === 'map',
    };
  });
  const environments = itemsOf(valueAt(root, 'environments')).flatMap(
    (each): readonly ApprovingEnvironment[] => {
      const name = textIn(valueAt(each, 'name'));
      const asks = itemsOf(valueAt(each, 'reviewers')).length > 0;
      return name !== undefined && asks ? [{ name, place: placeOf(each) }] : [];
    },
  );
  const merge = valueAt(root, 'repository', 'allow_auto_merge');
  return {
    branches,
    environments,
    sources: branches.length > 0 ? [{ path, line: 1 }] : [],
    ...(merge?.kind === 'truth' ? { autoMerge: merge.truth } : {}),
  };
}

/** Source: "Repository rules" of GitHub's REST API; an export has the same shape. */
function ruleset(path: string, text: string): HostSettings {
  const root = rootOf(path, text);
  return root === undefined ? noSettings : rulesetSettings(root, { path, line: 1 });
}

function rulesetSettings(root: InfraValue, source: SettingPlace): HostSettings {
  const rules = itemsOf(valueAt(root, 'rules'));
  const isActive = textIn(valueAt(root, 'enforcement')) === 'active';
  const isOfBranches = textIn(valueAt(root, 'target')) === 'branch';
  if (!isActive || !isOfBranches || rules.length === 0) return noSettings;
  const typed = (type: string) => rules.find((rule) => textIn(valueAt(rule, 'type')) === type);
  const reviews = typed('pull_request');
  const included = itemsOf(valueAt(root, 'conditions', 'ref_name', 'include')).flatMap(
    (each) => textIn(each) ?? [],
  );
  const branches = (included.length > 0 ? included : ['*']).map(
    (name): ProtectedBranch => ({
      name: name.replace(/^refs\/heads\//, ''),
      place: reviews === undefined ? source : placeOf(reviews),
      reviews: numberIn(valueAt(reviews, 'parameters', 'required_approving_review_count')) ?? 0,
      byOwners: isTrue(valueAt(reviews, 'parameters', 'require_code_owner_review')),
      checks: typed('required_status_checks') !== undefined,
    }),
  );
  return { branches, environments: [], sources: [source] };
}

function rootOf(path: string, text: string): InfraValue | undefined {
  return readDocuments(path, text, { analyser: 'pipeline', isYaml12: true }).documents[0]?.value;
}

function placeOf({ place: { path, line } }: InfraValue): SettingPlace {
  return { path, line };
}

function textIn(value: InfraValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}

function numberIn(value: InfraValue | undefined): number | undefined {
  return value?.kind === 'number' ? value.number : undefined;
}

function isTrue(value: InfraValue | undefined): boolean {
  return value?.kind === 'truth' && value.truth;
}
