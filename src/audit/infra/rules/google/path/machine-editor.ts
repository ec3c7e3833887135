import { googleMachinePath } from '#ir/infra/facts/network/google';
import { namedAt, wordOf } from '#ir/infra/facts/network/named';
import type { Resource } from '#ir/infra/resource';
import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { machineTerraform } from './shared-machine.ts';

const role = (name: string) => `resource "google_project_iam_member" "jump" {
  project = "shop"
  role    = "${name}"
  member  = "serviceAccount:\${google_service_account.jump.email}"
}
`;

/** Machines that everybody may try to enter and whose account owns or edits the project. */
export const googlePathMachineEditor = infraRule({
  name: 'google-path-machine-editor',
  title: 'Machine that is open to the internet may change the whole project',
  severity: 'critical',
  cwe: 269,
  what: 'The machine has a public address and a port that is open to everybody and none of the web; and its account is an owner or editor of the project.',
  why: 'Whoever gets into the machine reads, changes and deletes everything in the project.',
  fix: [
    'Close the port to the internet: use Identity-Aware Proxy.',
    'Give the account the roles that the machine needs, in place of the basic ones.',
  ],
  references: ['https://cloud.google.com/iam/docs/roles-overview#basic'],
  applies: ['google.compute.instance'],
  must: { check: notEditor },
  bad: { terraform: machineTerraform('0.0.0.0/0') + role('roles/editor') },
  good: {
    terraform: [
      machineTerraform('0.0.0.0/0') + role('roles/logging.logWriter'),
      machineTerraform('35.235.240.0/20') + role('roles/owner'),
    ],
  },
});

function notEditor({ resource, views, view, place }: Subject): Verdict {
  const { graph } = views;
  const isAccount = ({ type }: Resource) => type === 'google_service_account';
  const accounts = namedAt(view, ['service_account.email'], graph, isAccount).resources;
  const grants = accounts.flatMap(({ id }) =>
    graph.into(id).flatMap(({ from }) => graph.resource(from) ?? []),
  );
  const grant = grants.find(
    (each) =>
      /^google_project_iam_(?:member|binding)$/.test(each.type) &&
      /^roles\/(?:owner|editor)$/.test(wordOf(valueAt(views.of(each), 'role')) ?? ''),
  );
  if (grant === undefined) return holds;
  const told = googleMachinePath(resource, views);
  if (told.is === 'no') return holds;
  if (told.is === 'unknown') return unsure({ place: told.place, path: '', written: '', says: told.why });
  return fails({
    place: told.steps.at(-1)?.place ?? place,
    path: 'path',
    written: '',
    says: `the account of \`${resource.address}\` may change the whole project.`,
    steps: [
      ...told.steps,
      { says: `\`${resource.address}\` is reached, and acts as its account.`, place },
      { says: `\`${grant.address}\` gives the account the whole project.`, place: grant.header },
    ],
  });
}
