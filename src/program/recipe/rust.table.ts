import type { Recipe } from './recipe.ts';

/** Rust. */
export const rustRecipes: readonly Recipe[] = [
  {
    platform: 'rust',
    store: 'aws',
    syntax: 'rust',
    before: ['cargo add aws_secretsmanager_caching'],
    code: `use aws_secretsmanager_caching::SecretsManagerCachingClient;
use std::{error::Error, num::NonZeroUsize, time::Duration};

/// One client for the process: it asks again after five minutes, and picks up a rotated value.
pub async fn open_secrets() -> Result<SecretsManagerCachingClient, Box<dyn Error>> {
    let most = NonZeroUsize::new(100).ok_or("no room")?;
    Ok(SecretsManagerCachingClient::default(most, Duration::from_secs(300)).await?)
}

pub async fn %VARIABLE%(secrets: &SecretsManagerCachingClient) -> Result<String, Box<dyn Error>> {
    let answer = secrets.get_secret_value("%ID%", None, None, false).await?;
    Ok(answer.secret_string.ok_or("%ID% has no text")?)
}
`,
    links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_cache-rust.html'],
  },
  {
    platform: 'rust',
    store: 'environment',
    syntax: 'rust',
    code: `use std::env;

pub fn %VARIABLE%() -> Result<String, String> {
    env::var("%ENV%").map_err(|_| String::from("%ENV% is not set"))
}
`,
    links: ['https://doc.rust-lang.org/std/env/fn.var.html'],
  },
  {
    platform: 'rust',
    store: 'vault',
    syntax: 'rust',
    before: ['cargo add vaultrs'],
    code: `use std::{collections::HashMap, error::Error};
use vaultrs::{
    client::{VaultClient, VaultClientSettingsBuilder},
    kv2,
};

pub async fn %VARIABLE%() -> Result<String, Box<dyn Error>> {
    // VAULT_ADDR and VAULT_TOKEN, or what an agent provides.
    let client = VaultClient::new(VaultClientSettingsBuilder::default().build()?)?;
    let mut fields: HashMap<String, String> = kv2::read(&client, "secret", "prod/%APP%").await?;
    Ok(fields.remove("%FIELD%").ok_or("%FIELD% is not there")?)
}
`,
    links: ['https://docs.rs/vaultrs'],
  },
  {
    platform: 'rust',
    store: 'gcp',
    syntax: 'rust',
    before: ['cargo add google-cloud-secretmanager-v1'],
    code: `use google_cloud_secretmanager_v1::client::SecretManagerService;
use std::error::Error;

pub async fn %VARIABLE%(project: &str) -> Result<String, Box<dyn Error>> {
    let client = SecretManagerService::builder().build().await?;
    let answer = client
        .access_secret_version()
        .set_name(format!("projects/{project}/secrets/%NAME%/versions/latest"))
        .send()
        .await?;
    let payload = answer.payload.ok_or("%NAME% is empty")?;
    Ok(String::from_utf8(payload.data.to_vec())?)
}
`,
    links: ['https://docs.rs/google-cloud-secretmanager-v1'],
  },
  {
    platform: 'rust',
    store: 'azure',
    syntax: 'rust',
    before: ['cargo add azure_identity azure_security_keyvault_secrets'],
    code: `use azure_identity::ManagedIdentityCredential;
use azure_security_keyvault_secrets::SecretClient;
use std::{env, error::Error};

pub async fn %VARIABLE%() -> Result<String, Box<dyn Error>> {
    let credential = ManagedIdentityCredential::new(None)?;
    let client = SecretClient::new(&env::var("AZURE_KEYVAULT_URL")?, credential, None)?;
    let secret = client.get_secret("%NAME%", None).await?.into_model()?;
    Ok(secret.value.ok_or("%NAME% is empty")?)
}
`,
    links: ['https://docs.rs/azure_security_keyvault_secrets'],
  },
];
