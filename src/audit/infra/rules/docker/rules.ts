import type { InfraRule } from '../../infra-rule.ts';
import { dockerAddLocal } from './add-local.ts';
import { dockerAddRemote } from './add-remote.ts';
import { dockerApkCache } from './apk-cache.ts';
import { dockerApkPin } from './apk-pin.ts';
import { dockerApkUnverified } from './apk-unverified.ts';
import { dockerAptLists } from './apt-lists.ts';
import { dockerAptPin } from './apt-pin.ts';
import { dockerAptProgram } from './apt-program.ts';
import { dockerAptRecommends } from './apt-recommends.ts';
import { dockerAptUnverified } from './apt-unverified.ts';
import { dockerAptYes } from './apt-yes.ts';
import { dockerBaseLatest } from './base-latest.ts';
import { dockerBaseUndigested } from './base-undigested.ts';
import { dockerBaseUntagged } from './base-untagged.ts';
import { dockerBrokenList } from './broken-list.ts';
import { dockerCdInRun } from './cd-in-run.ts';
import { dockerCmdTwice } from './cmd-twice.ts';
import { dockerCopyEverything } from './copy-everything.ts';
import { dockerCopyFromItself } from './copy-from-itself.ts';
import { dockerCopyFromNumber } from './copy-from-number.ts';
import { dockerCopyMany } from './copy-many.ts';
import { dockerCredentialFileCopied } from './credential-file-copied.ts';
import { dockerCurlAndWget } from './curl-and-wget.ts';
import { dockerDebugMode } from './debug-mode.ts';
import { dockerDnfClean } from './dnf-clean.ts';
import { dockerDnfPin } from './dnf-pin.ts';
import { dockerDownloadedScript } from './downloaded-script.ts';
import { dockerEntrypointTwice } from './entrypoint-twice.ts';
import { dockerExposeAdministration } from './expose-administration.ts';
import { dockerExposeRange } from './expose-range.ts';
import { dockerFrontendForGood } from './frontend-for-good.ts';
import { dockerGemPin } from './gem-pin.ts';
import { dockerGitUnverified } from './git-unverified.ts';
import { dockerGoPin } from './go-pin.ts';
import { dockerGuessablePassword } from './guessable-password.ts';
import { dockerHealthcheckMissing } from './healthcheck-missing.ts';
import { dockerHealthcheckTwice } from './healthcheck-twice.ts';
import { dockerHttpDownload } from './http-download.ts';
import { dockerMaintainer } from './maintainer.ts';
import { dockerNeedlessPrograms } from './needless-programs.ts';
import { dockerNoUser } from './no-user.ts';
import { dockerNpmPin } from './npm-pin.ts';
import { dockerNpmUnverified } from './npm-unverified.ts';
import { dockerPasswordInBuild } from './password-in-build.ts';
import { dockerPasswordlessSudo } from './passwordless-sudo.ts';
import { dockerPipCache } from './pip-cache.ts';
import { dockerPipExtraIndex } from './pip-extra-index.ts';
import { dockerPipPin } from './pip-pin.ts';
import { dockerPipUnverified } from './pip-unverified.ts';
import { dockerPipeToShell } from './pipe-to-shell.ts';
import { dockerPipefail } from './pipefail.ts';
import { dockerPlatformFixed } from './platform-fixed.ts';
import { dockerPrivateKeyCopied } from './private-key-copied.ts';
import { dockerRootUser } from './root-user.ts';
import { dockerRpmUnverified } from './rpm-unverified.ts';
import { dockerRpmYes } from './rpm-yes.ts';
import { dockerRunInsecure } from './run-insecure.ts';
import { dockerSecretInArg } from './secret-in-arg.ts';
import { dockerSecretInEnv } from './secret-in-env.ts';
import { dockerSetuid } from './setuid.ts';
import { dockerShellByRun } from './shell-by-run.ts';
import { dockerShellForm } from './shell-form.ts';
import { dockerSshRootLogin } from './ssh-root-login.ts';
import { dockerSshServer } from './ssh-server.ts';
import { dockerStageTwice } from './stage-twice.ts';
import { dockerSudo } from './sudo.ts';
import { dockerTlsOff } from './tls-off.ts';
import { dockerUnverifiedDownload } from './unverified-download.ts';
import { dockerUpdateAlone } from './update-alone.ts';
import { dockerUrlCredentials } from './url-credentials.ts';
import { dockerUserLowId } from './user-low-id.ts';
import { dockerVolumeSensitive } from './volume-sensitive.ts';
import { dockerWorkdirRelative } from './workdir-relative.ts';
import { dockerWorldWritable } from './world-writable.ts';
import { dockerYumClean } from './yum-clean.ts';
import { dockerYumPin } from './yum-pin.ts';
import { dockerZypperClean } from './zypper-clean.ts';
import { dockerZypperPin } from './zypper-pin.ts';
import { dockerZypperYes } from './zypper-yes.ts';

/** How images are made. */
export const dockerRules: readonly InfraRule[] = [
  dockerAddLocal,
  dockerAddRemote,
  dockerApkCache,
  dockerApkPin,
  dockerApkUnverified,
  dockerAptLists,
  dockerAptPin,
  dockerAptProgram,
  dockerAptRecommends,
  dockerAptUnverified,
  dockerAptYes,
  dockerBaseLatest,
  dockerBaseUndigested,
  dockerBaseUntagged,
  dockerBrokenList,
  dockerCdInRun,
  dockerCmdTwice,
  dockerCopyEverything,
  dockerCopyFromItself,
  dockerCopyFromNumber,
  dockerCopyMany,
  dockerCredentialFileCopied,
  dockerCurlAndWget,
  dockerDebugMode,
  dockerDnfClean,
  dockerDnfPin,
  dockerDownloadedScript,
  dockerEntrypointTwice,
  dockerExposeAdministration,
  dockerExposeRange,
  dockerFrontendForGood,
  dockerGemPin,
  dockerGitUnverified,
  dockerGoPin,
  dockerGuessablePassword,
  dockerHealthcheckMissing,
  dockerHealthcheckTwice,
  dockerHttpDownload,
  dockerMaintainer,
  dockerNeedlessPrograms,
  dockerNoUser,
  dockerNpmPin,
  dockerNpmUnverified,
  dockerPasswordInBuild,
  dockerPasswordlessSudo,
  dockerPipCache,
  dockerPipExtraIndex,
  dockerPipPin,
  dockerPipUnverified,
  dockerPipeToShell,
  dockerPipefail,
  dockerPlatformFixed,
  dockerPrivateKeyCopied,
  dockerRootUser,
  dockerRpmUnverified,
  dockerRpmYes,
  dockerRunInsecure,
  dockerSecretInArg,
  dockerSecretInEnv,
  dockerSetuid,
  dockerShellByRun,
  dockerShellForm,
  dockerSshRootLogin,
  dockerSshServer,
  dockerStageTwice,
  dockerSudo,
  dockerTlsOff,
  dockerUnverifiedDownload,
  dockerUpdateAlone,
  dockerUrlCredentials,
  dockerUserLowId,
  dockerVolumeSensitive,
  dockerWorkdirRelative,
  dockerWorldWritable,
  dockerYumClean,
  dockerYumPin,
  dockerZypperClean,
  dockerZypperPin,
  dockerZypperYes,
];
