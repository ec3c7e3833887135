import type { Callback, CallModel, ModelPack } from '#ir/flow/models';

const web = 'org.springframework.web.bind.annotation';

/** A handler: what is not said to come from elsewhere are fields of the query or of a form. */
const handler: Omit<Callback, 'at'> = { parameters: [], others: { source: 'http-query' } };

/** `@GetMapping("/x")`, and what is called with the method that it stands before. */
function mapping(name: string, method?: string): Record<string, CallModel> {
  const route = { path: 0 as const, ...(method === undefined ? {} : { method }) };
  const decorator = `${web}.Mapping`;
  return {
    [`${web}.${name}`]: { parameters: ['value'], flow: 'none', route, returns: decorator },
  };
}

/** Spring MVC: parameters of handlers. */
export const spring: ModelPack = {
  name: 'Spring MVC',
  languages: ['java'],
  types: { [`${web}.Mapping`]: {} },
  decorators: {
    [`${web}.RequestParam`]: { source: 'http-query' },
    [`${web}.RequestBody`]: { source: 'http-body' },
    [`${web}.PathVariable`]: { source: 'http-path' },
    [`${web}.RequestHeader`]: { source: 'http-header' },
    [`${web}.CookieValue`]: { source: 'http-cookie' },
    [`${web}.ModelAttribute`]: { source: 'http-body' },
    [`${web}.MatrixVariable`]: { source: 'http-path' },
    [`${web}.RequestPart`]: { source: 'http-file' },
  },
  calls: {
    ...mapping('RequestMapping'),
    ...mapping('GetMapping', 'GET'),
    ...mapping('PostMapping', 'POST'),
    ...mapping('PutMapping', 'PUT'),
    ...mapping('DeleteMapping', 'DELETE'),
    ...mapping('PatchMapping', 'PATCH'),
    [`${web}.Mapping`]: { flow: 'none', callbacks: [{ at: 0, ...handler }] },
  },
};
