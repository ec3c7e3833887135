/** A service that runs pipelines, and the file that `handrail init --ci` writes for it. */
export interface CiService {
  readonly title: string;
  /** The file that is written. */
  readonly path: string;
  /** Files and folders that show that it is in use. */
  readonly shownBy: readonly string[];
  /** Host of a remote that shows it. */
  readonly remote?: RegExp;
  /** What is left to do for people. */
  readonly afterwards: string;
}

/** Names of the services, as `--ci` takes them. */
export const ciServiceNames = [
  'github',
  'gitlab',
  'codebuild',
  'jenkins',
  'azure',
  'circleci',
  'bitbucket',
] as const;

/** A name that `--ci` takes. */
export type CiServiceName = (typeof ciServiceNames)[number];

/** The services that a pipeline is written for. */
export const ciServices: Readonly<Record<CiServiceName, CiService>> = {
  github: {
    title: 'GitHub Actions',
    path: '.github/workflows/handrail.yml',
    shownBy: ['.github/workflows'],
    remote: /[@/]github\.com[:/]/,
    afterwards: 'To hold merges, require the check "handrail" in the rules of the branch.',
  },
  gitlab: {
    title: 'GitLab CI',
    path: '.gitlab/handrail.yml',
    shownBy: ['.gitlab-ci.yml'],
    remote: /[@/]gitlab\.com[:/]/,
    afterwards:
      'Add `include: [{ local: .gitlab/handrail.yml }]` to .gitlab-ci.yml; for comments, set the masked variable GITLAB_TOKEN (a project token with the right `api`).',
  },
  codebuild: {
    title: 'AWS CodeBuild',
    path: 'buildspec.handrail.yml',
    shownBy: ['buildspec.yml', 'buildspec.yaml'],
    afterwards:
      'Name buildspec.handrail.yml as the build specification of a project with the whole git history (clone depth "Full").',
  },
  jenkins: {
    title: 'Jenkins',
    path: 'Jenkinsfile.handrail',
    shownBy: ['Jenkinsfile'],
    afterwards:
      'Name Jenkinsfile.handrail as the script path of a multibranch pipeline whose agents have Node.js 22.12 or later.',
  },
  azure: {
    title: 'Azure Pipelines',
    path: 'azure-pipelines.handrail.yml',
    shownBy: ['azure-pipelines.yml', 'azure-pipelines.yaml'],
    remote: /[@/](?:ssh\.)?dev\.azure\.com[:/]/,
    afterwards:
      'Create a pipeline of azure-pipelines.handrail.yml, and in Azure Repos a build policy that runs it.',
  },
  circleci: {
    title: 'CircleCI',
    path: '.circleci/config.yml',
    shownBy: ['.circleci'],
    afterwards: 'Where .circleci/config.yml is yours already, add a job that runs `handrail ci` to it.',
  },
  bitbucket: {
    title: 'Bitbucket Pipelines',
    path: 'bitbucket-pipelines.yml',
    shownBy: ['bitbucket-pipelines.yml'],
    remote: /[@/]bitbucket\.org[:/]/,
    afterwards: 'Where bitbucket-pipelines.yml is yours already, add a step that runs `handrail ci` to it.',
  },
};
