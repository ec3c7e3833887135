import { infraRule } from '../../../infra-rule.ts';

/** Policies for headers without a lasting Strict-Transport-Security. */
export const cloudfrontTransportSecurity = infraRule({
  name: 'aws-cloudfront-transport-security',
  title: 'Headers do not keep browsers on HTTPS',
  severity: 'low',
  cwe: 319,
  what: 'The policy for headers of responses does not set Strict-Transport-Security for a year, with subdomains, over what the origin says.',
  why: 'The first request of a browser may go out over HTTP, where somebody on the way keeps it.',
  fix: [
    'Set `strict_transport_security` with `access_control_max_age_sec` 31536000, `include_subdomains`, `preload` and `override`.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html',
  ],
  applies: ['aws.cloudfront.response-headers'],
  must: {
    all: [
      {
        at: 'security_headers_config.strict_transport_security.access_control_max_age_sec',
        atLeast: 31536000,
      },
      { at: 'security_headers_config.strict_transport_security.include_subdomains', is: true },
      { at: 'security_headers_config.strict_transport_security.override', is: true },
    ],
  },
  bad: {
    terraform: `resource "aws_cloudfront_response_headers_policy" "web" {
  name = "web"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 3600 # flaw
      include_subdomains         = true
      override                   = true
    }
  }
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::CloudFront::ResponseHeadersPolicy
    Properties:
      ResponseHeadersPolicyConfig:
        Name: web
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_response_headers_policy" "web" {
  name = "web"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 31536000
      include_subdomains         = true
      override                   = true
      preload                    = true
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::ResponseHeadersPolicy
    Properties:
      ResponseHeadersPolicyConfig:
        Name: web
        SecurityHeadersConfig:
          StrictTransportSecurity:
            AccessControlMaxAgeSec: 31536000
            IncludeSubdomains: true
            Override: true
`,
  },
});
