#!/usr/bin/env bash
# Tells the kitchen channel what is on today.
set -euo pipefail

curl --fail --silent \
  -H "Authorization: Bearer ${SLACK_TOKEN:?}" \
  --data "channel=kitchen&text=${1:?}" \
  https://slack.com/api/chat.postMessage
