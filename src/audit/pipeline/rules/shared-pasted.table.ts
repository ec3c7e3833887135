import type { Control } from '#ir/pipeline/github/expressions/control.table';
import type { PipelineSystem } from '#ir/pipeline/pipeline';

/**
 * Who decides what other systems than GitHub paste into scripts before a shell reads them, by what is written between the
 * signs. Sources: "Predefined variables" of Azure DevOps, "Pipeline values" of CircleCI, the environment of Jenkins'
 * branch API, "CI/CD inputs" of GitLab, Tekton's "Using variable substitution".
 */
export const pastedBy: Readonly<Partial<Record<PipelineSystem, readonly (readonly [RegExp, Control])[]>>> = {
  azure: [
    [/Build\.SourceVersionMessage|System\.PullRequest\.(?:SourceBranch|Title)/i, 'stranger'],
    [/Build\.SourceBranch(?:Name)?\b|Build\.RequestedFor\b/i, 'writer'],
    // Other files of the repository give them, or who starts it.
    [/^\$\{\{\s*parameters\./, 'unknown'],
  ],
  circleci: [
    [/pipeline\.git\.(?:branch|tag)|pipeline\.trigger_parameters/, 'writer'],
    [/pipeline\.parameters\./, 'writer'],
  ],
  gitlab: [[/inputs\./, 'writer']],
  jenkins: [
    [
      /CHANGE_(?:TITLE|BRANCH|AUTHOR_DISPLAY_NAME|AUTHOR_EMAIL)|ghprb(?:PullTitle|PullLongDescription|SourceBranch|CommentBody|PullDescription)/,
      'stranger',
    ],
    [/\bparams\.|(?:BRANCH_NAME|GIT_BRANCH|TAG_NAME|GIT_COMMIT_MESSAGE)/, 'writer'],
  ],
  tekton: [
    [
      /\bbody\.(?:pull_request\.(?:title|body|head\.(?:ref|label))|comment\.body|issue\.(?:title|body)|head_commit\.message)|source_branch/,
      'stranger',
    ],
    [/\bparams\./, 'unknown'],
  ],
};
