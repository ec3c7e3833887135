import { ownMark, type WantedFile } from '../agents/wanted.ts';
import { type CiServiceName, ciServices } from './services.ts';

/** Node.js of the jobs that run in a container, by its digest. */
const image = 'node:24.17.0@sha256:032e78d7e54e352129831743737e3a83171d9cc5b5896f411649c597ce0b11ea';
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const node = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';

/**
 * The pipelines of services that run `handrail ci`, of one version and with the least permissions.
 *
 * @param version of handrail
 */
export function wantedPipelines(names: readonly CiServiceName[], version: string): readonly WantedFile[] {
  return names.map((name) => {
    const sign = name === 'jenkins' ? '//' : '#';
    const note = `${sign} ${ownMark} --ci ${name}: run it again to renew this file, with --remove to take it away.`;
    return {
      kind: 'whole',
      path: ciServices[name].path,
      text: `${note}\n${texts[name](`npx -y handrail@${version} ci`)}`,
    };
  });
}

const texts: Readonly<Record<CiServiceName, (run: string) => string>> = {
  github: (run) => `name: handrail
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: handrail-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  handrail:
    name: handrail
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # the summary and comments on lines
      security-events: write # SARIF for code scanning
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${node}
        with:
          node-version: 24
          package-manager-cache: false
      - run: ${run}
        env:
          GITHUB_TOKEN: \${{ github.token }}
`,
  gitlab: (run) => `handrail:
  image: ${image}
  timeout: 15 minutes
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0"
  script:
    - ${run} --format junit=handrail.xml
  artifacts:
    when: always
    expire_in: 1 week
    reports:
      junit: handrail.xml
`,
  codebuild: (run) => `version: 0.2
phases:
  install:
    runtime-versions:
      nodejs: 24
  build:
    commands:
      - ${run} --format junit=handrail.xml
reports:
  handrail:
    files:
      - handrail.xml
    file-format: JUNITXML
`,
  jenkins: (run) => `pipeline {
  agent any
  options {
    timeout(time: 15, unit: 'MINUTES')
  }
  stages {
    stage('handrail') {
      steps {
        sh '${run} --format junit=handrail.xml'
      }
      post {
        always {
          junit allowEmptyResults: true, testResults: 'handrail.xml'
        }
      }
    }
  }
}
`,
  azure: (run) => `trigger: none
pr:
  branches:
    include: ['*']
pool:
  vmImage: ubuntu-24.04
jobs:
  - job: handrail
    timeoutInMinutes: 15
    steps:
      - checkout: self
        fetchDepth: 0
        persistCredentials: false
      - task: UseNode@1
        inputs:
          version: 24.x
      - script: ${run} --format junit=handrail.xml
        displayName: handrail
      - task: PublishTestResults@2
        condition: succeededOrFailed()
        inputs:
          testResultsFormat: JUnit
          testResultsFiles: handrail.xml
          testRunTitle: handrail
`,
  circleci: (run) => `version: 2.1
jobs:
  handrail:
    docker:
      - image: ${image}
    steps:
      - checkout:
          method: full
      - run: mkdir -p reports
      - run:
          command: ${run} --format junit=reports/handrail.xml
          no_output_timeout: 15m
      - store_test_results:
          path: reports
workflows:
  handrail:
    jobs:
      - handrail
`,
  bitbucket: (run) => `image: ${image}
clone:
  depth: full
pipelines:
  pull-requests:
    '**':
      - step:
          name: handrail
          max-time: 15
          script:
            - mkdir -p test-results
            - ${run} --format junit=test-results/handrail.xml
`,
};
