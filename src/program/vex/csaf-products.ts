import { z } from 'zod';
import type { StatementTarget } from '#model/decision';
import { present } from '#model/present';

const fullName = z.object({
  product_id: z.string(),
  name: z.string().optional(),
  product_identification_helper: z
    .object({ purl: z.string().optional(), purls: z.array(z.string()).optional() })
    .optional()
    .catch(undefined),
});

const branch = z.object({ branches: z.array(z.unknown()).optional(), product: fullName.optional() });

/** The product tree of CSAF 2.0, and of 2.1 as far as it is the same. */
export const productTree = z.object({
  branches: z.array(z.unknown()).optional(),
  full_product_names: z.array(fullName).optional(),
  relationships: z
    .array(
      z.object({
        product_reference: z.string(),
        relates_to_product_reference: z.string(),
        full_product_name: fullName,
      }),
    )
    .optional(),
  product_groups: z.array(z.object({ group_id: z.string(), product_ids: z.array(z.string()) })).optional(),
});

/** What the ids of a document stand for. */
export interface Products {
  readonly target: (id: string) => StatementTarget | undefined;
  /** Ids of groups as ids of products. */
  readonly members: (groups: readonly string[]) => readonly string[];
}

/** Reads the ids of a product tree. What is a component of a product is meant within that product only. */
export function openProducts(tree: z.infer<typeof productTree>): Products {
  const names = new Map<string, readonly string[]>();
  for (const each of [...leavesOf(tree.branches ?? []), ...(tree.full_product_names ?? [])])
    names.set(each.product_id, namesOf(each));
  const parts = new Map(
    (tree.relationships ?? []).map((each) => [each.full_product_name.product_id, each] as const),
  );
  const groups = new Map((tree.product_groups ?? []).map((each) => [each.group_id, each.product_ids]));
  const target = (id: string): StatementTarget | undefined => {
    const part = parts.get(id);
    if (part === undefined) {
      const products = names.get(id);
      return products && { products, components: [] };
    }
    const products = names.get(part.relates_to_product_reference) ?? [];
    const components = [...(names.get(part.product_reference) ?? []), ...namesOf(part.full_product_name)];
    return products.length === 0 ? undefined : { products, components };
  };
  return { target, members: (ids) => ids.flatMap((id) => groups.get(id) ?? []) };
}

/** Branches lie in each other as deep as somebody likes: gone through without calling oneself. */
function leavesOf(branches: readonly unknown[]): readonly z.infer<typeof fullName>[] {
  const found: z.infer<typeof fullName>[] = [];
  const waiting = [...branches];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const parsed = branch.safeParse(next);
    if (!parsed.success) continue;
    if (parsed.data.product !== undefined) found.push(parsed.data.product);
    for (const inner of parsed.data.branches ?? []) waiting.push(inner);
  }
  return found;
}

function namesOf({
  name,
  product_identification_helper: helper,
}: z.infer<typeof fullName>): readonly string[] {
  const { purl, purls = [] } = present({ ...helper });
  return [purl, ...purls, name].filter((each) => each !== undefined);
}
