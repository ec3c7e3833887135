import type { Recipe } from './recipe.ts';

/** C#, and the files of settings of .NET. */
export const dotnetRecipes: readonly Recipe[] = [
  {
    platform: 'csharp',
    store: 'aws',
    syntax: 'csharp',
    before: ['dotnet add package AWSSDK.SecretsManager.Caching'],
    code: `using Amazon.SecretsManager.Extensions.Caching;

public static class Secrets
{
    // One cache for the process: it asks again every hour, and picks up a rotated value.
    private static readonly SecretsManagerCache Cache = new SecretsManagerCache();

    public static Task<string> %VARIABLE%() => Cache.GetSecretString("%ID%");
}
`,
    links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_cache-net.html'],
  },
  {
    platform: 'csharp',
    store: 'environment',
    syntax: 'csharp',
    code: `using System;

public static class Secrets
{
    public static string %VARIABLE% =>
        Environment.GetEnvironmentVariable("%ENV%")
        ?? throw new InvalidOperationException("%ENV% is not set.");
}
`,
    links: ['https://learn.microsoft.com/dotnet/api/system.environment.getenvironmentvariable'],
  },
  {
    platform: 'csharp',
    store: 'vault',
    syntax: 'csharp',
    before: ['dotnet add package VaultSharp'],
    code: `using System;
using System.Threading.Tasks;
using VaultSharp;
using VaultSharp.V1.AuthMethods.Token;

public static class Secrets
{
    public static async Task<string> %VARIABLE%()
    {
        var token = new TokenAuthMethodInfo(Environment.GetEnvironmentVariable("VAULT_TOKEN"));
        var client = new VaultClient(new VaultClientSettings(Environment.GetEnvironmentVariable("VAULT_ADDR"), token));
        var answer = await client.V1.Secrets.KeyValue.V2.ReadSecretAsync(path: "prod/%APP%", mountPoint: "secret");
        return (string)answer.Data.Data["%FIELD%"];
    }
}
`,
    links: ['https://developer.hashicorp.com/vault/docs/secrets/kv/kv-v2'],
  },
  {
    platform: 'csharp',
    store: 'gcp',
    syntax: 'csharp',
    before: ['dotnet add package Google.Cloud.SecretManager.V1'],
    code: `using Google.Cloud.SecretManager.V1;

public static class Secrets
{
    public static string %VARIABLE%(string project)
    {
        var client = SecretManagerServiceClient.Create();
        var name = new SecretVersionName(project, "%NAME%", "latest");
        return client.AccessSecretVersion(name).Payload.Data.ToStringUtf8();
    }
}
`,
    links: ['https://cloud.google.com/secret-manager/docs/access-secret-version'],
  },
  {
    platform: 'csharp',
    store: 'azure',
    syntax: 'csharp',
    before: ['dotnet add package Azure.Identity', 'dotnet add package Azure.Security.KeyVault.Secrets'],
    code: `using System;
using System.Threading.Tasks;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;

public static class Secrets
{
    public static async Task<string> %VARIABLE%()
    {
        var vault = new Uri(Environment.GetEnvironmentVariable("AZURE_KEYVAULT_URL")!);
        var client = new SecretClient(vault, new DefaultAzureCredential());
        KeyVaultSecret secret = await client.GetSecretAsync("%NAME%");
        return secret.Value;
    }
}
`,
    links: ['https://learn.microsoft.com/azure/key-vault/secrets/quick-create-net'],
  },
  {
    platform: 'dotnet-settings',
    store: 'environment',
    syntax: 'json',
    code: `{
  "%VARIABLE%": ""
}
`,
    notes: [
      'Leave the entry empty or take it out. A variable of the environment wins over it: the path of the entry with two underscores between its parts, such as ConnectionStrings__Default.',
      "On a developer's machine: dotnet user-secrets init, then pipe a JSON object with the entry into dotnet user-secrets set; it is kept outside of the project.",
    ],
    links: [
      'https://learn.microsoft.com/aspnet/core/fundamentals/configuration/',
      'https://learn.microsoft.com/aspnet/core/security/app-secrets',
    ],
  },
  {
    platform: 'dotnet-settings',
    store: 'azure',
    syntax: 'csharp',
    before: [
      'dotnet add package Azure.Extensions.AspNetCore.Configuration.Secrets',
      'dotnet add package Azure.Identity',
    ],
    code: `using Azure.Identity;

var builder = WebApplication.CreateBuilder(args);
var vault = new Uri(builder.Configuration["KeyVaultUrl"]!);
builder.Configuration.AddAzureKeyVault(vault, new DefaultAzureCredential());
`,
    notes: [
      'The secret is called like the entry (%VARIABLE%), with two dashes between the parts of its path: ConnectionStrings--Default.',
    ],
    links: ['https://learn.microsoft.com/aspnet/core/security/key-vault-configuration'],
  },
];
