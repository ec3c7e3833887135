import type { ModuleOutline } from '../outline.ts';
import { namedGroups, namedRules } from './security-group-rules.table.ts';

const source = 'terraform-aws-modules/security-group/aws';
const version = '5.3.1';

const inputs = {
  create: 'true',
  create_sg: 'true',
  description: '"Security Group managed by Terraform"',
  egress_cidr_blocks: '["0.0.0.0/0"]',
  egress_ipv6_cidr_blocks: '["::/0"]',
  egress_prefix_list_ids: '[]',
  egress_rules: '[]',
  egress_with_cidr_blocks: '[]',
  egress_with_ipv6_cidr_blocks: '[]',
  egress_with_self: '[]',
  egress_with_source_security_group_id: '[]',
  ingress_cidr_blocks: '[]',
  ingress_ipv6_cidr_blocks: '[]',
  ingress_prefix_list_ids: '[]',
  ingress_rules: '[]',
  ingress_with_cidr_blocks: '[]',
  ingress_with_ipv6_cidr_blocks: '[]',
  ingress_with_self: '[]',
  ingress_with_source_security_group_id: '[]',
  name: 'null',
  security_group_id: 'null',
  tags: '{}',
  use_name_prefix: 'true',
  vpc_id: 'null',
};

const named = Object.entries(namedRules).map(
  ([name, [from, to, protocol]]) => `    "${name}" = [${from}, ${to}, "${protocol}"]`,
);

/** Rules of one direction: by their name, and as maps that may name one. */
function rulesOf(type: 'ingress' | 'egress', automatic: string): string {
  const portsOf = (item: string, each: string) => `
  from_port         = try(tonumber(${each}.from_port), local.rules[${item}][0], var.unknown)
  to_port           = try(tonumber(${each}.to_port), local.rules[${item}][1], var.unknown)
  protocol          = try(tostring(${each}.protocol), local.rules[${item}][2], var.unknown)`;
  const mapped = (input: string, content: string) => {
    const each = `var.${type}_with_${input}[count.index]`;
    return `
resource "aws_security_group_rule" "${type}_with_${input}" {
  count             = var.create ? length(var.${type}_with_${input}) : 0
  security_group_id = local.id
  type              = "${type}"
  description       = try(${each}.description, "${type === 'ingress' ? 'Ingress' : 'Egress'} Rule")${portsOf(`${each}.rule`, each)}
  ${content.replaceAll('EACH', each)}
}`;
  };
  const listOf = (input: string) =>
    `try(compact(split(",", EACH.${input})), flatten([EACH.${input}]), var.${type}_${input})`;
  return `
resource "aws_security_group_rule" "${type}_rules" {
  count             = var.create ? length(concat(${automatic}, var.${type}_rules)) : 0
  security_group_id = local.id
  type              = "${type}"
  description       = concat(${automatic}, var.${type}_rules)[count.index]
  cidr_blocks       = var.${type}_cidr_blocks
  ipv6_cidr_blocks  = var.${type}_ipv6_cidr_blocks
  prefix_list_ids   = var.${type}_prefix_list_ids${portsOf(`concat(${automatic}, var.${type}_rules)[count.index]`, '{}')}
}${mapped('cidr_blocks', `cidr_blocks       = ${listOf('cidr_blocks')}`)}${mapped(
    'ipv6_cidr_blocks',
    `ipv6_cidr_blocks  = ${listOf('ipv6_cidr_blocks')}`,
  )}${mapped('self', 'self              = try(EACH.self, true)')}${mapped(
    'source_security_group_id',
    'source_security_group_id = EACH.source_security_group_id',
  )}
`;
}

function outlineOf(part: string, ingress: readonly string[], egress: readonly string[]): ModuleOutline {
  const listed = (rules: readonly string[]) => `[${rules.map((each) => `"${each}"`).join(', ')}]`;
  return {
    source: `${source}${part}`,
    version,
    inputs,
    makes: `
locals {
  rules = {
${named.join('\n')}
  }
  id = var.create_sg ? aws_security_group.this_name_prefix[0].id : var.security_group_id
}
resource "aws_security_group" "this_name_prefix" {
  count       = var.create && var.create_sg ? 1 : 0
  name        = var.use_name_prefix ? null : var.name
  name_prefix = var.use_name_prefix ? var.name : null
  description = var.description
  vpc_id      = var.vpc_id
  tags        = merge({ Name = var.name }, var.tags)
}
${rulesOf('ingress', listed(ingress))}${rulesOf('egress', listed(egress))}
output "security_group_id" {
  value = local.id
}
output "security_group_arn" {
  value = aws_security_group.this_name_prefix[0].arn
}
`,
  };
}

/** https://registry.terraform.io/modules/terraform-aws-modules/security-group/aws and its parts, read at 3.0 to 5.3. */
export const securityGroups: readonly ModuleOutline[] = [
  outlineOf('', [], []),
  ...Object.entries(namedGroups).map(([name, rules]) => outlineOf(`//modules/${name}`, rules, ['all-all'])),
];
