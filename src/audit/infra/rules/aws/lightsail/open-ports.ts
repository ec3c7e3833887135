import { infraRule } from '../../../infra-rule.ts';
import { noOpenPort } from './shared-ports.ts';

/** Lightsail instances that are open by more than the web. */
export const lightsailOpenPorts = infraRule({
  name: 'aws-lightsail-open-ports',
  title: 'Lightsail instance lets everybody reach a port that is none of the web',
  severity: 'high',
  cwe: 284,
  what: 'The firewall of the instance lets every address reach a port of remote access, of a database, or every port.',
  why: 'Scanners find such a port within hours, and try passwords and flaws.',
  fix: [
    'Name the ranges that need it in `cidrs` (`Cidrs`).',
    'Use the console of Lightsail or a VPN for remote access.',
  ],
  references: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html',
  ],
  applies: ['aws.lightsail.instance', 'aws.lightsail.ports'],
  must: { check: noOpenPort },
  bad: {
    terraform: `resource "aws_lightsail_instance_public_ports" "main" {
  instance_name = "web"
  port_info {
    protocol  = "tcp"
    from_port = 443
    to_port   = 443
  }
  port_info { # flaw
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
  }
  port_info { # flaw
    protocol  = "tcp"
    from_port = 3306
    to_port   = 3306
    cidrs     = ["0.0.0.0/0"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Instance
    Properties:
      InstanceName: web
      Networking:
        Ports:
          - FromPort: 0 # flaw
            ToPort: 65535
            Protocol: tcp
            Cidrs: [0.0.0.0/0]
`,
  },
  good: {
    terraform: `resource "aws_lightsail_instance_public_ports" "main" {
  instance_name = "web"
  port_info {
    protocol  = "tcp"
    from_port = 80
    to_port   = 80
  }
  port_info {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    cidrs     = ["203.0.113.7/32"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Instance
    Properties:
      InstanceName: web
      Networking:
        Ports:
          - FromPort: 443
            ToPort: 443
            Protocol: tcp
`,
  },
});
