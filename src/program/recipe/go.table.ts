import type { Recipe } from './recipe.ts';

/** Go. */
export const goRecipes: readonly Recipe[] = [
  {
    platform: 'go',
    store: 'aws',
    syntax: 'go',
    before: ['go get github.com/aws/aws-secretsmanager-caching-go/v2'],
    code: `package secrets

import "github.com/aws/aws-secretsmanager-caching-go/v2/secretcache"

// One cache for the process: it asks again every hour, and picks up a rotated value.
var cache, cacheErr = secretcache.New()

func %VARIABLE%() (string, error) {
	if cacheErr != nil {
		return "", cacheErr
	}
	return cache.GetSecretString("%ID%")
}
`,
    links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_cache-go.html'],
  },
  {
    platform: 'go',
    store: 'environment',
    syntax: 'go',
    code: `package secrets

import (
	"errors"
	"os"
)

func %VARIABLE%() (string, error) {
	value, ok := os.LookupEnv("%ENV%")
	if !ok || value == "" {
		return "", errors.New("%ENV% is not set")
	}
	return value, nil
}
`,
    links: ['https://pkg.go.dev/os#LookupEnv'],
  },
  {
    platform: 'go',
    store: 'vault',
    syntax: 'go',
    before: ['go get github.com/hashicorp/vault/api'],
    code: `package secrets

import (
	"context"
	"errors"

	vault "github.com/hashicorp/vault/api"
)

func %VARIABLE%(ctx context.Context) (string, error) {
	// VAULT_ADDR and VAULT_TOKEN, or what an agent provides.
	client, err := vault.NewClient(vault.DefaultConfig())
	if err != nil {
		return "", err
	}
	answer, err := client.KVv2("secret").Get(ctx, "prod/%APP%")
	if err != nil {
		return "", err
	}
	value, ok := answer.Data["%FIELD%"].(string)
	if !ok {
		return "", errors.New("%FIELD% is not there")
	}
	return value, nil
}
`,
    links: ['https://pkg.go.dev/github.com/hashicorp/vault/api'],
  },
  {
    platform: 'go',
    store: 'gcp',
    syntax: 'go',
    before: ['go get cloud.google.com/go/secretmanager'],
    code: `package secrets

import (
	"context"

	secretmanager "cloud.google.com/go/secretmanager/apiv1"
	"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"
)

func %VARIABLE%(ctx context.Context, project string) (string, error) {
	client, err := secretmanager.NewClient(ctx)
	if err != nil {
		return "", err
	}
	defer client.Close()
	name := "projects/" + project + "/secrets/%NAME%/versions/latest"
	answer, err := client.AccessSecretVersion(ctx, &secretmanagerpb.AccessSecretVersionRequest{Name: name})
	if err != nil {
		return "", err
	}
	return string(answer.Payload.Data), nil
}
`,
    links: ['https://cloud.google.com/secret-manager/docs/access-secret-version'],
  },
  {
    platform: 'go',
    store: 'azure',
    syntax: 'go',
    before: [
      'go get github.com/Azure/azure-sdk-for-go/sdk/azidentity github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets',
    ],
    code: `package secrets

import (
	"context"
	"errors"
	"os"

	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"
)

func %VARIABLE%(ctx context.Context) (string, error) {
	credential, err := azidentity.NewDefaultAzureCredential(nil)
	if err != nil {
		return "", err
	}
	client, err := azsecrets.NewClient(os.Getenv("AZURE_KEYVAULT_URL"), credential, nil)
	if err != nil {
		return "", err
	}
	// An empty version is the newest.
	answer, err := client.GetSecret(ctx, "%NAME%", "", nil)
	if err != nil {
		return "", err
	}
	if answer.Value == nil {
		return "", errors.New("%NAME% is empty")
	}
	return *answer.Value, nil
}
`,
    links: ['https://learn.microsoft.com/azure/key-vault/secrets/quick-create-go'],
  },
];
