import type { Kind } from '../kind.ts';

/** What stands between the internet and the rest: CloudFront, firewalls of web applications, names. */
export const edgeKinds: readonly Kind[] = [
  {
    kind: 'aws.cloudfront.distribution',
    types: ['aws_cloudfront_distribution', 'AWS::CloudFront::Distribution'],
    reads: {
      cloudformation: {
        enabled: 'DistributionConfig.Enabled',
        logging_config: 'DistributionConfig.Logging',
        web_acl_id: 'DistributionConfig.WebACLId',
        default_root_object: 'DistributionConfig.DefaultRootObject',
        viewer_certificate: 'DistributionConfig.ViewerCertificate',
        default_cache_behavior: 'DistributionConfig.DefaultCacheBehavior',
        ordered_cache_behavior: 'DistributionConfig.CacheBehaviors',
        origin: 'DistributionConfig.Origins',
        origin_group: 'DistributionConfig.OriginGroups.Items',
        restrictions: 'DistributionConfig.Restrictions',
        'viewer_certificate.cloudfront_default_certificate':
          'DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate',
        aliases: 'DistributionConfig.Aliases',
      },
    },
  },
  {
    kind: 'aws.cloudfront.response-headers',
    types: ['aws_cloudfront_response_headers_policy', 'AWS::CloudFront::ResponseHeadersPolicy'],
    reads: {
      cloudformation: {
        security_headers_config: 'ResponseHeadersPolicyConfig.SecurityHeadersConfig',
        cors_config: 'ResponseHeadersPolicyConfig.CorsConfig',
      },
    },
  },
  {
    kind: 'aws.waf.web-acl',
    types: ['aws_wafv2_web_acl', 'AWS::WAFv2::WebACL'],
    groups: ['aws.waf.acl'],
    reads: { cloudformation: { rule: 'Rules' } },
  },
  {
    kind: 'aws.waf.classic-acl',
    types: ['aws_waf_web_acl', 'AWS::WAF::WebACL'],
    groups: ['aws.waf.acl', 'aws.waf.old'],
  },
  {
    kind: 'aws.waf.regional-acl',
    types: ['aws_wafregional_web_acl', 'AWS::WAFRegional::WebACL'],
    groups: ['aws.waf.acl', 'aws.waf.old'],
  },
  {
    kind: 'aws.waf.logging',
    types: ['aws_wafv2_web_acl_logging_configuration', 'AWS::WAFv2::LoggingConfiguration'],
  },
  {
    kind: 'aws.waf.association',
    types: [
      'aws_wafv2_web_acl_association',
      'aws_wafregional_web_acl_association',
      'AWS::WAFv2::WebACLAssociation',
      'AWS::WAFRegional::WebACLAssociation',
    ],
  },
  {
    kind: 'aws.waf.rule-group',
    types: ['aws_wafv2_rule_group', 'AWS::WAFv2::RuleGroup'],
    reads: { cloudformation: { rule: 'Rules' } },
  },
  {
    kind: 'aws.waf.old-rule',
    types: [
      'aws_waf_rule',
      'aws_wafregional_rule',
      'aws_waf_rule_group',
      'aws_wafregional_rule_group',
      'AWS::WAF::Rule',
      'AWS::WAFRegional::Rule',
    ],
  },
  {
    kind: 'aws.route53.zone',
    types: ['aws_route53_zone', 'AWS::Route53::HostedZone'],
    reads: { cloudformation: { vpc: 'VPCs' } },
  },
  {
    kind: 'aws.route53.record',
    types: ['aws_route53_record', 'AWS::Route53::RecordSet'],
    reads: { cloudformation: { records: 'ResourceRecords', alias: 'AliasTarget' } },
  },
  { kind: 'aws.route53.query-log', types: ['aws_route53_query_log'] },
  { kind: 'aws.route53.signing', types: ['aws_route53_hosted_zone_dnssec', 'AWS::Route53::DNSSEC'] },
  { kind: 'aws.route53.domain', types: ['aws_route53domains_registered_domain'] },
  {
    kind: 'aws.globalaccelerator.accelerator',
    types: ['aws_globalaccelerator_accelerator', 'AWS::GlobalAccelerator::Accelerator'],
  },
  { kind: 'aws.shield.protection', types: ['aws_shield_protection'] },
  {
    kind: 'aws.acm.certificate',
    types: ['aws_acm_certificate', 'AWS::CertificateManager::Certificate'],
    reads: {
      cloudformation: {
        'options.certificate_transparency_logging_preference': 'CertificateTransparencyLoggingPreference',
        validation_method: 'ValidationMethod',
      },
    },
  },
  {
    kind: 'aws.acm.authority',
    types: ['aws_acmpca_certificate_authority', 'AWS::ACMPCA::CertificateAuthority'],
    reads: {
      cloudformation: {
        'certificate_authority_configuration.key_algorithm': 'KeyAlgorithm',
        'certificate_authority_configuration.signing_algorithm': 'SigningAlgorithm',
      },
    },
  },
];
