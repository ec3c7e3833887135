#!/usr/bin/env bash
# Writes the release notes from merged pull requests.
set -euo pipefail

GH_TOKEN="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"
export GH_TOKEN

gh pr list --repo fry-factory/shop --state merged --limit 30 \
  --json number,title --template '{{range .}}- {{.title}} (#{{.number}}){{"\n"}}{{end}}'
