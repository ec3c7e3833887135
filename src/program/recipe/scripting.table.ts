import type { Recipe } from './recipe.ts';

/** Ruby, PHP and the shell. */
export const scriptingRecipes: readonly Recipe[] = [
  {
    platform: 'ruby',
    store: 'aws',
    syntax: 'ruby',
    before: ['bundle add aws-sdk-secretsmanager'],
    code: `require 'aws-sdk-secretsmanager'

# Kept for five minutes: fewer calls, and a rotated value still arrives.
module Secrets
  LIFETIME = 300
  @kept = {}
  @lock = Mutex.new

  def self.read(id)
    @lock.synchronize do
      value, at = @kept[id]
      now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      return value if value && now - at < LIFETIME

      @client ||= Aws::SecretsManager::Client.new
      value = @client.get_secret_value(secret_id: id).secret_string
      @kept[id] = [value, now]
      value
    end
  end
end

%VARIABLE% = Secrets.read('%ID%')
`,
    links: ['https://docs.aws.amazon.com/sdk-for-ruby/v3/api/Aws/SecretsManager/Client.html'],
  },
  {
    platform: 'ruby',
    store: 'environment',
    syntax: 'ruby',
    code: `# A KeyError at the start says what is missing; a default would hide it.
%VARIABLE% = ENV.fetch('%ENV%')
`,
    links: ['https://docs.ruby-lang.org/en/master/ENV.html'],
  },
  {
    platform: 'ruby',
    store: 'vault',
    syntax: 'ruby',
    before: ['bundle add vault'],
    code: `require 'vault'

# VAULT_ADDR and VAULT_TOKEN, or what an agent provides.
%VARIABLE% = Vault.kv('secret').read('prod/%APP%').data.fetch(:%FIELD%)
`,
    links: ['https://github.com/hashicorp/vault-ruby'],
  },
  {
    platform: 'ruby',
    store: 'gcp',
    syntax: 'ruby',
    before: ['bundle add google-cloud-secret_manager'],
    code: `require 'google/cloud/secret_manager'

client = Google::Cloud::SecretManager.secret_manager_service
name = client.secret_version_path(project: ENV.fetch('GOOGLE_CLOUD_PROJECT'), secret: '%NAME%', secret_version: 'latest')
%VARIABLE% = client.access_secret_version(name: name).payload.data
`,
    links: ['https://cloud.google.com/secret-manager/docs/access-secret-version'],
  },
  {
    platform: 'ruby',
    store: 'azure',
    syntax: 'shell',
    code: `%ENV%="$(az keyvault secret show --vault-name "$KEY_VAULT" --name %NAME% --query value --output tsv)"
export %ENV%
exec bundle exec puma
`,
    notes: [
      'There is no kept client of Azure Key Vault for Ruby: let the platform (App Service, Container Apps, the CSI driver of AKS) put the value into the environment, or start the program so; it reads ENV.fetch then.',
    ],
    links: ['https://learn.microsoft.com/azure/app-service/app-service-key-vault-references'],
  },
  {
    platform: 'php',
    store: 'aws',
    syntax: 'php',
    before: ['composer require aws/aws-sdk-php'],
    code: `<?php

use Aws\\SecretsManager\\SecretsManagerClient;

/** Kept for five minutes where APCu is there: fewer calls, and a rotated value still arrives. */
function readSecret(string $id): string
{
    $known = function_exists('apcu_fetch') ? apcu_fetch('secret:' . $id) : false;
    if (is_string($known)) {
        return $known;
    }
    $client = new SecretsManagerClient(['version' => 'latest']);
    $value = $client->getSecretValue(['SecretId' => $id])['SecretString'];
    if (function_exists('apcu_store')) {
        apcu_store('secret:' . $id, $value, 300);
    }
    return $value;
}

$%VARIABLE% = readSecret('%ID%');
`,
    links: [
      'https://docs.aws.amazon.com/sdk-for-php/v3/developer-guide/secretsmanager-examples-manage-secret.html',
    ],
  },
  {
    platform: 'php',
    store: 'environment',
    syntax: 'php',
    code: `<?php

$%VARIABLE% = getenv('%ENV%');
if ($%VARIABLE% === false || $%VARIABLE% === '') {
    throw new RuntimeException('%ENV% is not set.');
}
`,
    links: ['https://www.php.net/manual/en/function.getenv.php'],
  },
  {
    platform: 'php',
    store: 'vault',
    syntax: 'php',
    code: `<?php

$request = curl_init(getenv('VAULT_ADDR') . '/v1/secret/data/prod/%APP%');
curl_setopt_array($request, [
    CURLOPT_HTTPHEADER => ['X-Vault-Token: ' . getenv('VAULT_TOKEN')],
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_FAILONERROR => true,
]);
$answer = curl_exec($request);
if ($answer === false) {
    throw new RuntimeException('Vault did not answer: ' . curl_error($request));
}
$%VARIABLE% = json_decode($answer, true, 8, JSON_THROW_ON_ERROR)['data']['data']['%FIELD%'];
`,
    links: ['https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2'],
  },
  {
    platform: 'php',
    store: 'gcp',
    syntax: 'php',
    before: ['composer require google/cloud-secret-manager'],
    code: `<?php

use Google\\Cloud\\SecretManager\\V1\\AccessSecretVersionRequest;
use Google\\Cloud\\SecretManager\\V1\\Client\\SecretManagerServiceClient;

$client = new SecretManagerServiceClient();
$name = $client->secretVersionName(getenv('GOOGLE_CLOUD_PROJECT'), '%NAME%', 'latest');
$answer = $client->accessSecretVersion((new AccessSecretVersionRequest())->setName($name));
$%VARIABLE% = $answer->getPayload()->getData();
`,
    links: ['https://cloud.google.com/secret-manager/docs/access-secret-version'],
  },
  {
    platform: 'php',
    store: 'azure',
    syntax: 'php',
    code: `<?php

$%VARIABLE% = getenv('%ENV%');
if ($%VARIABLE% === false || $%VARIABLE% === '') {
    throw new RuntimeException('%ENV% is not set.');
}
`,
    notes: [
      'There is no kept client of Azure Key Vault for PHP: refer to the secret in the settings of the App Service (%ENV% = @Microsoft.KeyVault(SecretUri=https://VAULT.vault.azure.net/secrets/%NAME%)) and read the variable.',
    ],
    links: ['https://learn.microsoft.com/azure/app-service/app-service-key-vault-references'],
  },
  {
    platform: 'shell',
    store: 'aws',
    syntax: 'shell',
    code: `%ENV%="$(aws secretsmanager get-secret-value --secret-id %ID% --query SecretString --output text)"
export %ENV%
`,
    notes: [
      'Never as an argument of a command: everybody on the machine can read those. No "set -x" around it.',
    ],
    links: ['https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/get-secret-value.html'],
  },
  {
    platform: 'shell',
    store: 'environment',
    syntax: 'shell',
    code: `: "\${%ENV%:?is not set}"
`,
    notes: [
      'Never as an argument of a command: everybody on the machine can read those. No "set -x" around it.',
    ],
    links: ['https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_06_02'],
  },
  {
    platform: 'shell',
    store: 'vault',
    syntax: 'shell',
    code: `%ENV%="$(vault kv get -mount=secret -field=%FIELD% prod/%APP%)"
export %ENV%
`,
    links: ['https://developer.hashicorp.com/vault/docs/commands/kv/get'],
  },
  {
    platform: 'shell',
    store: 'gcp',
    syntax: 'shell',
    code: `%ENV%="$(gcloud secrets versions access latest --secret=%NAME%)"
export %ENV%
`,
    links: ['https://cloud.google.com/sdk/gcloud/reference/secrets/versions/access'],
  },
  {
    platform: 'shell',
    store: 'azure',
    syntax: 'shell',
    code: `%ENV%="$(az keyvault secret show --vault-name "$KEY_VAULT" --name %NAME% --query value --output tsv)"
export %ENV%
`,
    links: ['https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-show'],
  },
];
