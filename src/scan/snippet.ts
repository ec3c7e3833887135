import { openSecretsAudit } from '#audit/secrets/secrets';
import { infraClaim } from '#ir/infra/claims';
import { pipelineClaim } from '#ir/pipeline/claims';
import type { Config } from '#model/config';
import { type FileFacts, quietFacts } from '#model/facts';
import { type Family, families } from '#model/family';
import { fileKey } from '#model/file';
import type { Detection, Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import type { Rule } from '#model/rule';
import { parseDirectives } from '#parse/directive';
import { defaultConfig } from '#program/config';
import { frameOf } from '#program/frame';
import { judge } from '#program/judge';
import { openMatcher } from '#program/standards/match';
import { openInfraStudy } from './infra-study.ts';
import { openPipelinesStudy } from './pipelines-study.ts';
import type { ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { type Snippet, snippetRequest } from './snippet-request.ts';
import { loadStandards } from './standards.ts';
import { groupsAt, openStudy } from './study.ts';
import { masksOf, sourceOf } from './text-masks.ts';

/** What was found in a snippet by itself, without the files around it. */
export interface CheckedSnippet {
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<string, Rule>;
  /** Families that looked at it; packages are looked up in scans only. */
  readonly families: readonly Family[];
  readonly gaps: readonly Gap[];
}

/**
 * Checks texts in this very thread, with everything loaded once: secrets, code, infrastructure code and pipelines. What a
 * text needs of other files is not known to it, so that a scan may find more, or less.
 *
 * @param config how they are judged: that of the tree where they belong to one
 */
export async function openSnippets(
  request: Pick<ScanRequest, 'standards' | 'today'>,
  config: Config = defaultConfig,
): Promise<(snippet: Snippet) => Promise<CheckedSnippet>> {
  const rules = await openRules()();
  const secrets = openSecretsAudit();
  const { standards } = await loadStandards(request, []);
  const sectionsOf = openMatcher(standards);
  return async ({ path, text }) => {
    const source = sourceOf(path, text);
    const own = secrets.audit(source);
    const found: Detection[] = [...own.detections];
    const gaps: Gap[] = [...own.gaps];
    const looked: Family[] = ['secrets'];
    const asked = snippetRequest({ path, text }, request.today);
    if (groupsAt(path).length > 0) {
      const study = await openStudy(asked);
      looked.push('code');
      gaps.push(...study.gaps);
      for (const program of study.programs) found.push(...program.audit().describe(program.codeTextOf));
    }
    if (mayBeInfra(path)) {
      const { verdict, graph } = await openInfraStudy(asked);
      looked.push('infra');
      gaps.push(...graph.gaps);
      found.push(...verdict.detections);
    }
    if (pipelineClaim(path) !== undefined) {
      const { told, tree } = await openPipelinesStudy(asked);
      looked.push('pipeline');
      gaps.push(...tree.gaps);
      found.push(...told.map(({ detection }) => detection));
    }
    const facts: FileFacts = {
      ...quietFacts(source.bytes.length),
      detections: found,
      suppressions: parseDirectives(source),
    };
    const { findings } = judge({
      facts: new Map([[fileKey({ path }), facts]]),
      rules,
      config,
      today: request.today,
      wholeTree: false,
    });
    const masks = await masksOf(path, text);
    return {
      findings: findings.map((finding) => {
        const broken = sectionsOf(finding);
        const frame = masks && frameOf(source, finding.location, masks, 2);
        return {
          ...finding,
          ...(broken.length === 0 ? {} : { standards: broken }),
          ...(frame === undefined ? {} : { frame }),
        };
      }),
      rules,
      families: families.filter((family) => looked.includes(family)),
      gaps,
    };
  };
}

function mayBeInfra(path: string): boolean {
  return infraClaim(path) !== undefined || /\.(?:ya?ml|json|template)$/i.test(path);
}
