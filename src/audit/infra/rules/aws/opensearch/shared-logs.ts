import type { Condition } from '../../../condition.ts';

/** Holds when a domain publishes a kind of log to a group: as a block in Terraform, by its name in CloudFormation. */
export function publishes(log: string): Condition {
  return {
    any: [
      {
        some: 'log_publishing_options',
        has: {
          all: [
            { at: 'log_type', is: log },
            { at: 'enabled', isNot: false },
          ],
        },
      },
      {
        all: [
          { at: `log_publishing_options.${log}.enabled`, is: true },
          { at: `log_publishing_options.${log}.cloudwatch_log_group_arn`, isSet: true },
        ],
      },
    ],
  };
}
