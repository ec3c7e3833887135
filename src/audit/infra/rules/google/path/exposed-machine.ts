import { googleMachinePath } from '#ir/infra/facts/network/google';
import { fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { machineTerraform } from './shared-machine.ts';

/** Machines that everybody may try to enter: a public address, and a firewall that lets everybody in by more than the web. */
export const googlePathExposedMachine = infraRule({
  name: 'google-path-exposed-machine',
  title: 'Machine is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'The machine has a public address, and a firewall of its network that is about it lets every address in at a port that is none of the web.',
  why: 'Nothing stands between everybody and what listens there. Each half alone is a risk, both together are a way in.',
  fix: [
    'Take `access_config` away, and reach the machine through Identity-Aware Proxy.',
    'Or name the ranges that are meant in `source_ranges`.',
  ],
  references: ['https://cloud.google.com/iap/docs/using-tcp-forwarding'],
  applies: ['google.compute.instance'],
  must: { check: notExposed },
  bad: { terraform: machineTerraform('0.0.0.0/0') },
  good: {
    terraform: [
      machineTerraform('35.235.240.0/20'),
      machineTerraform('0.0.0.0/0', '443'),
      machineTerraform('0.0.0.0/0').replace('tags = ["jump"]', 'tags = ["web"]'),
      machineTerraform('0.0.0.0/0').replace('    access_config {}\n', ''),
    ],
  },
});

function notExposed({ resource, views, place }: Subject): Verdict {
  const told = googleMachinePath(resource, views);
  if (told.is === 'no') return holds;
  if (told.is === 'unknown') return unsure({ place: told.place, path: '', written: '', says: told.why });
  const end = { says: `This is how \`${resource.address}\` is reached.`, place };
  return fails({
    place: told.steps.at(-1)?.place ?? place,
    path: 'path',
    written: '',
    says: `every address gets to \`${resource.address}\`.`,
    steps: [...told.steps, end],
  });
}
