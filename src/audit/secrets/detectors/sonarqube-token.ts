import { prefixed } from '../detector.ts';
import { hex, oneOf, shape } from '../shape.ts';

export const sonarqubeToken = prefixed({
  name: 'sonarqube-token',
  title: 'SonarQube token',
  provider: 'SonarSource',
  grants: 'submit analyses and, with a user token, read the sources and settings that its owner may',
  revoke: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
  token: shape`${oneOf('sqp_', 'squ_', 'sqa_')}${hex(40)}`,
  keywords: ['sqp_', 'squ_', 'sqa_'],
  entropy: 3,
  bad: ['SONAR_TOKEN={secret}', 'mvn sonar:sonar -Dsonar.login={secret}'],
  good: [`SONAR_TOKEN=squ_${'0'.repeat(40)}`, 'sqa_engine = create_engine(url)'],
});
