import { infraRule } from '../../../infra-rule.ts';

/** Serial console of the machine can be reached over the internet. */
export const googleComputeSerialPort = infraRule({
  name: 'google-compute-serial-port',
  title: 'Serial console of the machine can be reached over the internet',
  severity: 'medium',
  cwe: 284,
  what: 'The interactive console is on.',
  why: 'It knows no firewall: whoever has a key of the machine signs in from anywhere.',
  fix: ['Remove `serial-port-enable` from `metadata`.'],
  references: ['https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console'],
  applies: [
    'google.compute.machine',
    'google.compute.project-metadata',
    'google.compute.project-metadata-item',
  ],
  must: {
    all: [
      { at: 'metadata.serial-port-enable', isNot: [true, '1'], anyCase: true },
      {
        any: [
          { at: 'key', isNot: 'serial-port-enable' },
          { at: 'value', isNot: [true, '1'], anyCase: true },
        ],
      },
    ],
  },
  bad: {
    terraform: [
      `resource "google_compute_project_metadata_item" "orders" {
  key   = "serial-port-enable"
  value = "TRUE"
}
`,
      `resource "google_compute_instance" "orders" {
  metadata = {
    serial-port-enable = true # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  name = "orders"
}
`,
  },
});
