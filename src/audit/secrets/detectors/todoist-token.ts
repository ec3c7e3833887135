import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const todoistToken = named({
  name: 'todoist-token',
  title: 'Todoist API token',
  provider: 'Todoist',
  grants: 'read and change the tasks of the account',
  revoke: 'https://www.todoist.com/help/articles/find-your-api-token-Jpzx9IIlB',
  severity: 'medium',
  token: hex(40),
  names: ['todoist'],
  entropy: 3,
  bad: ['TODOIST_API_TOKEN={secret}', '"todoistToken": "{secret}"'],
  good: ['TODOIST_API_TOKEN=$TOKEN', 'todoist_project: 0f1e2d3c'],
});
