import { expect, test } from 'vitest';
import { show } from '../fixtures/show.ts';

test('the last stage of a Dockerfile is what is shipped; its own stages are no images', () => {
  const dockerfile = `ARG VERSION=3.20
FROM --platform=linux/amd64 golang:1.22 AS build
RUN <<EOF
FROM nothing
EOF
FROM alpine:$VERSION AS base
FROM base
COPY --from=build /a /a
COPY --from=busybox:1.36 /b /b
FROM \${UNKNOWN} AS other
FROM base
`;
  expect(show('Dockerfile', { Dockerfile: dockerfile })).toEqual([
    '2 golang 1.22 development direct',
    '6 alpine 3.20 production direct',
    '9 busybox 1.36 production direct',
    '10 ? The image is told by what is only known when it is built.',
  ]);
});

test('a Compose file takes values from .env; what it builds is of the tree', () => {
  const compose =
    'services:\n  db:\n    image: postgres:${PG:-15}\n  web:\n    build: .\n    image: web\n  cache:\n    image: redis:${TAG}\n  gone:\n    image: x:${GONE}\n';
  expect(show('compose.yaml', { 'compose.yaml': compose, '.env': 'TAG=7.2\nPASSWORD=none\n' })).toEqual([
    '3 postgres 15 production direct',
    '8 redis 7.2 production direct',
    '10 ? The image is told by variables that are not known here.',
  ]);
});

test('actions are told at the version they are pinned to, with what the comment says it is', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const workflow = `jobs:\n  a:\n    container: node:20\n    steps:\n      - uses: actions/checkout@${commit} # v4.1.0\n      - uses: ./local\n      - uses: docker://alpine:3\n      - uses: \${{ x }}\n`;
  expect(show('.github/workflows/ci.yml', { '.github/workflows/ci.yml': workflow })).toEqual([
    `5 actions/checkout ${commit} development direct`,
    '7 alpine 3 development direct',
    '3 node 20 development direct',
    '8 ? A step uses what is no action at a version.',
  ]);
});

test('modules and providers of Terraform are told, folders of the tree are not', () => {
  const main = `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}
# module "no" { source = "a/b/c" }
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.1.0"
}
module "own" { source = "./own" }
module "git" {
  source = "git::https://user:pass@host.test/net.git//sub?ref=v1.2.0"
}
`;
  expect(show('main.tf', { 'main.tf': main })).toEqual([
    '3 registry.terraform.io/hashicorp/aws (~> 5.0) production direct',
    '10 terraform-aws-modules/vpc/aws 5.1.0 production direct',
    '15 host.test/net v1.2.0 production direct',
  ]);
});
