import type { Kind, Reads } from '../kind.ts';

/** Attributes of an app under the names that its newest resources have. */
const apps: Readonly<Record<string, Reads>> = {
  terraform: {
    'site_config.minimum_tls_version': 'site_config.min_tls_version',
    client_certificate_enabled: 'client_cert_enabled',
    client_certificate_mode: 'client_cert_mode',
    'site_config.remote_debugging_enabled': 'site_config.remote_debugging',
    'site_config.http2_enabled': 'site_config.http2_enabled',
    'logs.detailed_error_messages': 'logs.detailed_error_messages_enabled',
    'logs.failed_request_tracing': 'logs.failed_request_tracing_enabled',
    'site_config.worker_count': 'site_config.number_of_workers',
  },
  arm: {
    https_only: 'httpsOnly',
    client_certificate_enabled: 'clientCertEnabled',
    'site_config.minimum_tls_version': ['siteConfig.minTlsVersion'],
    'site_config.http2_enabled': 'siteConfig.http20Enabled',
    'site_config.remote_debugging_enabled': 'siteConfig.remoteDebuggingEnabled',
    'site_config.ftps_state': 'siteConfig.ftpsState',
    'site_config.cors.allowed_origins': 'siteConfig.cors.allowedOrigins',
    'site_config.health_check_path': 'siteConfig.healthCheckPath',
    public_network_access_enabled: {
      at: 'publicNetworkAccess',
      means: { Enabled: true, Disabled: false },
    },
  },
};

/** Apps, functions and what serves them. */
export const webKinds: readonly Kind[] = [
  {
    kind: 'azure.web.app',
    types: ['azurerm_app_service', 'azurerm_linux_web_app', 'azurerm_windows_web_app', 'Microsoft.Web/sites'],
    groups: ['azure.web.any', 'azure.web.live'],
    absorbs: [{ types: ['Microsoft.Web/sites/config'], via: 'arm_parent', as: 'arm_config', isMany: true }],
    reads: apps,
  },
  {
    kind: 'azure.web.function',
    types: ['azurerm_function_app', 'azurerm_linux_function_app', 'azurerm_windows_function_app'],
    groups: ['azure.web.any', 'azure.web.live'],
    reads: apps,
  },
  {
    kind: 'azure.web.slot',
    types: [
      'azurerm_app_service_slot',
      'azurerm_linux_web_app_slot',
      'azurerm_windows_web_app_slot',
      'azurerm_function_app_slot',
      'azurerm_linux_function_app_slot',
      'azurerm_windows_function_app_slot',
      'Microsoft.Web/sites/slots',
    ],
    groups: ['azure.web.any'],
    reads: apps,
  },
  { kind: 'azure.web.config', types: ['Microsoft.Web/sites/config'] },
  {
    kind: 'azure.web.plan',
    types: ['azurerm_service_plan', 'azurerm_app_service_plan', 'Microsoft.Web/serverfarms'],
  },
  { kind: 'azure.web.static', types: ['azurerm_static_site', 'azurerm_static_web_app'] },
  {
    kind: 'azure.apim.service',
    types: ['azurerm_api_management', 'Microsoft.ApiManagement/service'],
    reads: {
      terraform: {
        'security.backend_ssl30_enabled': 'security.enable_backend_ssl30',
        'security.backend_tls10_enabled': 'security.enable_backend_tls10',
        'security.backend_tls11_enabled': 'security.enable_backend_tls11',
        'security.frontend_ssl30_enabled': 'security.enable_frontend_ssl30',
        'security.frontend_tls10_enabled': 'security.enable_frontend_tls10',
        'security.frontend_tls11_enabled': 'security.enable_frontend_tls11',
      },
      arm: {
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
        virtual_network_type: 'virtualNetworkType',
      },
    },
  },
  {
    kind: 'azure.apim.backend',
    types: ['azurerm_api_management_backend', 'Microsoft.ApiManagement/service/backends'],
  },
  {
    kind: 'azure.appconfig.store',
    types: ['azurerm_app_configuration', 'Microsoft.AppConfiguration/configurationStores'],
    reads: {
      arm: {
        local_auth_enabled: { at: 'disableLocalAuth', means: { true: false, false: true } },
        purge_protection_enabled: 'enablePurgeProtection',
        public_network_access: 'publicNetworkAccess',
      },
    },
  },
  {
    kind: 'azure.cognitive.account',
    types: ['azurerm_cognitive_account', 'Microsoft.CognitiveServices/accounts'],
    reads: {
      arm: {
        local_auth_enabled: { at: 'disableLocalAuth', means: { true: false, false: true } },
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
  {
    kind: 'azure.ml.workspace',
    types: ['azurerm_machine_learning_workspace', 'Microsoft.MachineLearningServices/workspaces'],
    reads: {
      terraform: { public_network_access_enabled: 'public_access_behind_virtual_network_enabled' },
      arm: {
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
  {
    kind: 'azure.eventgrid.topic',
    types: [
      'azurerm_eventgrid_topic',
      'azurerm_eventgrid_domain',
      'Microsoft.EventGrid/topics',
      'Microsoft.EventGrid/domains',
    ],
    reads: {
      arm: {
        local_auth_enabled: { at: 'disableLocalAuth', means: { true: false, false: true } },
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
  {
    kind: 'azure.servicebus.namespace',
    types: ['azurerm_servicebus_namespace', 'Microsoft.ServiceBus/namespaces'],
    reads: {
      arm: {
        local_auth_enabled: { at: 'disableLocalAuth', means: { true: false, false: true } },
        minimum_tls_version: 'minimumTlsVersion',
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
        sku: 'sku.name',
      },
    },
  },
  {
    kind: 'azure.eventhub.namespace',
    types: ['azurerm_eventhub_namespace', 'Microsoft.EventHub/namespaces'],
    reads: {
      arm: {
        local_authentication_enabled: { at: 'disableLocalAuth', means: { true: false, false: true } },
        minimum_tls_version: 'minimumTlsVersion',
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
  {
    kind: 'azure.iot.hub',
    types: ['azurerm_iothub', 'Microsoft.Devices/IotHubs'],
    reads: {
      arm: {
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
  { kind: 'azure.cdn.endpoint', types: ['azurerm_cdn_endpoint', 'Microsoft.Cdn/profiles/endpoints'] },
  { kind: 'azure.cdn.custom-domain', types: ['azurerm_cdn_endpoint_custom_domain'] },
  {
    kind: 'azure.signalr.service',
    types: ['azurerm_signalr_service', 'Microsoft.SignalRService/SignalR'],
    reads: {
      arm: {
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
];
