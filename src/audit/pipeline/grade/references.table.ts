import type { Demand, ReferenceName } from './grade.ts';

/** A control of a reference pipeline: what it asks for is told by its id. */
export interface ReferenceControl {
  readonly id: string;
  readonly stage: string;
  readonly title: string;
  readonly demand: Demand;
}

type Row = readonly [id: string, title: string, demand?: 'recommended'];

const local: readonly Row[] = [
  ['pre-commit-hooks', 'hooks before a commit'],
  ['ide-plugins', 'plug-ins of the editor', 'recommended'],
];

const source: readonly Row[] = [
  ['application-code', 'application code'],
  ['test-code', 'test code'],
  ['infrastructure-code', 'infrastructure code'],
  ['static-assets', 'static assets'],
  ['dependency-manifests', 'dependency manifests'],
  ['static-configuration', 'static configuration'],
  ['database-code', 'database code', 'recommended'],
];

const build: readonly Row[] = [
  ['build', 'build'],
  ['unit-tests', 'unit tests'],
  ['code-quality', 'code quality'],
  ['secrets-detection', 'secrets detection'],
  ['sast', 'static application security testing'],
  ['package-and-store', 'package and store the artifact'],
  ['sca', 'software composition analysis'],
  ['sbom', 'software bill of materials'],
];

/**
 * Stages and controls of the AWS Deployment Pipeline Reference Architecture, in its order; what has no third word is
 * required. Of compute images and account fleets it names the controls: all but plug-ins of editors are taken as required.
 */
const rows: Readonly<Record<ReferenceName, readonly (readonly [stage: string, controls: readonly Row[]])[]>> =
  {
    application: [
      ['Local', local],
      ['Source', source],
      ['Build', build],
      [
        'Beta',
        [
          ['launch-beta', 'launch the environment', 'recommended'],
          ['database-deployment', 'deploy the database', 'recommended'],
          ['deploy-beta', 'deploy the software', 'recommended'],
          ['integration-tests', 'integration tests'],
          ['acceptance-tests', 'acceptance tests'],
        ],
      ],
      [
        'Gamma',
        [
          ['launch-gamma', 'launch the environment'],
          ['database-deployment-gamma', 'deploy the database', 'recommended'],
          ['deploy-gamma', 'deploy the software'],
          ['monitoring', 'monitoring and logging'],
          ['synthetic-tests', 'synthetic tests'],
          ['performance-tests', 'performance tests', 'recommended'],
          ['resilience-tests', 'resilience tests', 'recommended'],
          ['dast', 'dynamic application security testing', 'recommended'],
        ],
      ],
      [
        'Prod',
        [
          ['approval', 'approval by hand'],
          ['database-deployment-prod', 'deploy the database', 'recommended'],
          ['progressive-deployment', 'progressive deployment'],
          ['synthetic-tests-prod', 'synthetic tests', 'recommended'],
        ],
      ],
    ],
    'dynamic-configuration': [
      ['Local', local],
      [
        'Source',
        [
          ['static-configuration', 'feature flags and operational configuration'],
          ['test-code', 'test code'],
        ],
      ],
      [
        'Build',
        build.map(
          ([id, title]): Row => (id === 'sca' || id === 'sbom' ? [id, title, 'recommended'] : [id, title]),
        ),
      ],
      [
        'Beta',
        [
          ['configuration-beta', 'deploy flags and operational configuration'],
          ['acceptance-tests', 'acceptance tests'],
        ],
      ],
      [
        'Gamma',
        [
          ['configuration-gamma', 'deploy flags and operational configuration'],
          ['monitoring', 'monitoring and logging'],
          ['synthetic-tests', 'synthetic tests'],
        ],
      ],
      [
        'Prod',
        [
          ['approval', 'approval by hand', 'recommended'],
          ['progressive-deployment', 'progressive deployment'],
          ['synthetic-tests-prod', 'synthetic tests'],
        ],
      ],
    ],
    'compute-image': [
      ['Local', [['secrets-hooks', 'secrets detection before a commit'], ...local.slice(1)]],
      ['Source', [['infrastructure-code', 'infrastructure code']]],
      [
        'Build',
        [
          ['policy-as-code', 'policy as code'],
          ['secrets-detection', 'secrets detection and cleansing of the repository'],
          ['vulnerability-assessment', 'vulnerability assessment'],
          ['infrastructure-tests', 'unit tests of infrastructure code'],
        ],
      ],
      [
        'Test',
        [
          ['launch-beta', 'build the environment'],
          ['integration-tests', 'integration tests'],
          ['approval', 'approval by hand'],
        ],
      ],
      [
        'Prod',
        [
          ['service-catalog', 'product of the Service Catalog'],
          ['package-and-store', 'package and store the image'],
        ],
      ],
    ],
    'account-fleet': [
      ['Local', [['secrets-hooks', 'secrets detection before a commit'], ...local.slice(1)]],
      ['Source', [['infrastructure-code', 'infrastructure code']]],
      [
        'Alpha',
        [
          ['policy-as-code', 'policy as code'],
          ['secrets-detection', 'secrets detection and cleansing of the repository'],
          ['infrastructure-tests', 'unit tests of infrastructure code'],
        ],
      ],
      [
        'Beta',
        [
          ['provision-account', 'provision an account'],
          ['integration-tests', 'integration tests'],
        ],
      ],
      [
        'Prod',
        [
          ['approval', 'approval by hand'],
          ['service-catalog', 'product of the Service Catalog'],
        ],
      ],
    ],
  };

/** The controls of a reference, in the order of its stages. */
export function controlsOf(reference: ReferenceName): readonly ReferenceControl[] {
  return rows[reference].flatMap(([stage, controls]) =>
    controls.map(([id, title, demand]) => ({ id, stage, title, demand: demand ?? ('required' as const) })),
  );
}
