#!/bin/sh
# roll-out.sh ENVIRONMENT VERSION: a tenth of the guests get the version first (CodeDeploy, canary), all a quarter of an hour later.
set -eu
environment="$1"
version="$2"
aws deploy create-deployment \
  --application-name "shop-$environment" \
  --deployment-group-name web \
  --deployment-config-name CodeDeployDefault.ECSCanary10Percent15Minutes \
  --description "version $version"
