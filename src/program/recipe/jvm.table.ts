import type { Recipe } from './recipe.ts';

/** Java, and Spring's files of settings. */
export const jvmRecipes: readonly Recipe[] = [
  {
    platform: 'java',
    store: 'aws',
    syntax: 'java',
    before: ['Maven: com.amazonaws.secretsmanager:aws-secretsmanager-caching-java'],
    code: `import com.amazonaws.secretsmanager.caching.SecretCache;

final class Secrets {
    // One cache for the process: it asks again every hour, and picks up a rotated value.
    private static final SecretCache CACHE = new SecretCache();

    static String %VARIABLE%() {
        return CACHE.getSecretString("%ID%");
    }
}
`,
    links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_cache-java.html'],
  },
  {
    platform: 'java',
    store: 'environment',
    syntax: 'java',
    code: `final class Secrets {
    static String %VARIABLE%() {
        String value = System.getenv("%ENV%");
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("%ENV% is not set.");
        }
        return value;
    }
}
`,
    links: ['https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/System.html'],
  },
  {
    platform: 'java',
    store: 'vault',
    syntax: 'java',
    before: ['Maven: org.springframework.vault:spring-vault-core'],
    code: `import org.springframework.vault.core.VaultKeyValueOperationsSupport.KeyValueBackend;
import org.springframework.vault.core.VaultTemplate;

final class Secrets {
    static String %VARIABLE%(VaultTemplate vault) {
        var answer = vault.opsForKeyValue("secret", KeyValueBackend.KV_2).get("prod/%APP%");
        if (answer == null || answer.getData() == null) {
            throw new IllegalStateException("Vault has nothing at prod/%APP%.");
        }
        return (String) answer.getData().get("%FIELD%");
    }
}
`,
    links: ['https://docs.spring.io/spring-vault/reference/'],
  },
  {
    platform: 'java',
    store: 'gcp',
    syntax: 'java',
    before: ['Maven: com.google.cloud:google-cloud-secretmanager'],
    code: `import com.google.cloud.secretmanager.v1.SecretManagerServiceClient;
import com.google.cloud.secretmanager.v1.SecretVersionName;
import java.io.IOException;

final class Secrets {
    static String %VARIABLE%(String project) throws IOException {
        try (SecretManagerServiceClient client = SecretManagerServiceClient.create()) {
            SecretVersionName name = SecretVersionName.of(project, "%NAME%", "latest");
            return client.accessSecretVersion(name).getPayload().getData().toStringUtf8();
        }
    }
}
`,
    links: ['https://cloud.google.com/secret-manager/docs/access-secret-version'],
  },
  {
    platform: 'java',
    store: 'azure',
    syntax: 'java',
    before: ['Maven: com.azure:azure-security-keyvault-secrets and com.azure:azure-identity'],
    code: `import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;

final class Secrets {
    static String %VARIABLE%() {
        SecretClient client = new SecretClientBuilder()
            .vaultUrl(System.getenv("AZURE_KEYVAULT_URL"))
            .credential(new DefaultAzureCredentialBuilder().build())
            .buildClient();
        return client.getSecret("%NAME%").getValue();
    }
}
`,
    links: ['https://learn.microsoft.com/azure/key-vault/secrets/quick-create-java'],
  },
  {
    platform: 'spring',
    store: 'environment',
    syntax: 'properties',
    code: `%VARIABLE%=\${%ENV%}
`,
    notes: [
      'In application.yml the same: the value becomes "${' +
        '%ENV%}". Without the variable the application does not start.',
    ],
    links: ['https://docs.spring.io/spring-boot/reference/features/external-config.html'],
  },
  {
    platform: 'spring',
    store: 'aws',
    syntax: 'properties',
    before: ['Gradle or Maven: io.awspring.cloud:spring-cloud-aws-starter-secrets-manager'],
    code: `spring.config.import=aws-secretsmanager:%ID%
%VARIABLE%=\${%FIELD%}
`,
    notes: ['The secret is then a JSON object with the field %FIELD%.'],
    links: ['https://docs.awspring.io/spring-cloud-aws/docs/3.0.0/reference/html/index.html'],
  },
  {
    platform: 'spring',
    store: 'vault',
    syntax: 'properties',
    before: ['Gradle or Maven: org.springframework.cloud:spring-cloud-starter-vault-config'],
    code: `spring.config.import=vault://secret/prod/%APP%
%VARIABLE%=\${%FIELD%}
`,
    links: ['https://docs.spring.io/spring-cloud-vault/reference/'],
  },
];
