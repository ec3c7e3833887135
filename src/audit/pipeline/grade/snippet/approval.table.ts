import type { PipelineSystem } from '#ir/pipeline/pipeline';
import type { FileRecipe } from './recipe.table.ts';

const custom: readonly string[] = [
  '- deployment: deploy_prod',
  '  environment: prod # with the check "Approvals" in the settings of the environment',
  '  strategy:',
  '    runOnce:',
  '      deploy:',
  '        steps:',
  '          - script: ./scripts/deploy.sh prod',
];

/** How each system waits for somebody before it goes on. */
export const approvalSnippets: Readonly<Record<PipelineSystem, FileRecipe>> = {
  github: {
    into: 'the job that deploys; reviewers are a setting of the environment (.github/settings.yml of the Settings app shows them)',
    lines: ['environment: prod'],
  },
  gitlab: {
    into: '.gitlab-ci.yml; approvals are a setting of the protected environment',
    lines: [
      'deploy-prod:',
      '  environment: prod',
      '  when: manual',
      '  script:',
      '    - ./scripts/deploy.sh prod',
    ],
  },
  codebuild: {
    into: 'the CodePipeline that runs the project, before the stage that deploys',
    lines: codepipelineStage(),
  },
  codepipeline: { into: 'the stages, before the one that deploys', lines: codepipelineStage() },
  codecatalyst: {
    into: 'the workflow, below `Actions:`; the action that deploys names it in DependsOn',
    lines: ['Approve:', '  Identifier: aws/approval@v1', '  Configuration:', '    ApprovalsRequired: 1'],
  },
  jenkins: {
    into: 'the Jenkinsfile, before the stage that deploys',
    lines: [
      "stage('approve') {",
      '  agent none',
      '  steps {',
      "    input message: 'Deploy to production?', submitter: 'release-managers'",
      '  }',
      '}',
    ],
  },
  circleci: {
    into: '.circleci/config.yml, in the workflow; the job that deploys requires it',
    lines: ['- approve:', '    type: approval'],
  },
  azure: { into: 'azure-pipelines.yml, below `jobs:`', lines: custom },
  bitbucket: {
    into: 'bitbucket-pipelines.yml, below the pipeline that deploys',
    lines: [
      '- step:',
      '    name: deploy-prod',
      '    deployment: production',
      '    trigger: manual',
      '    script:',
      '      - ./scripts/deploy.sh prod',
    ],
  },
  tekton: {
    into: "the pipeline, before the task that deploys (Tekton's manual approval gate has to be installed)",
    lines: [
      '- name: approve',
      '  taskRef:',
      '    apiVersion: openshift-pipelines.org/v1alpha1',
      '    kind: ApprovalTask',
      '  params:',
      '    - name: approvers',
      '      value: [release-managers]',
      '    - name: numberOfApprovalsRequired',
      "      value: '1'",
    ],
  },
};

function codepipelineStage(): readonly string[] {
  return [
    '- Name: Approve',
    '  Actions:',
    '    - Name: Approve',
    '      ActionTypeId:',
    '        Category: Approval',
    '        Owner: AWS',
    '        Provider: Manual',
    "        Version: '1'",
  ];
}
