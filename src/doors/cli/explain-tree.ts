import { explainInfra, explainInfraLine } from '#scan/infra-explain';
import { openInfraStudy } from '#scan/infra-study';
import { openPipelinesStudy } from '#scan/pipelines-study';
import type { ScanRequest } from '#scan/request';
import type { AskedOfTree } from './explain-place.ts';

/** What is told of a tree, whatever a finding in it is about. */
export type TreeAnswers = Omit<AskedOfTree, 'isJson' | 'shell'>;

/** Infrastructure code: a finding is about resources, a line is part of some. @throws UserError as a scan does */
export async function infraAnswers(request: ScanRequest): Promise<TreeAnswers> {
  const study = await openInfraStudy(request);
  return {
    frameAt: study.frameAt,
    about: (finding) => explainInfra(finding, study),
    reasonsAt: (path, line) => explainInfraLine(path, line, study),
  };
}

/** Pipelines: a finding tells itself what it is about. @throws UserError as a scan does */
export async function pipelineAnswers(request: ScanRequest): Promise<TreeAnswers> {
  const { frameAt, tree } = await openPipelinesStudy(request);
  return {
    frameAt,
    about: () => ({ resources: [] }),
    reasonsAt: (path, line) => {
      const isRead = tree.paths.includes(path);
      const says = isRead
        ? `No rule on pipelines says more of line ${line}.`
        : 'The file is of no pipeline that is known here.';
      return [{ code: isRead ? 'no-rule' : 'no-pipeline', says }];
    },
  };
}
