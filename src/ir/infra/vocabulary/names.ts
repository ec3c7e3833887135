/** A name in capitals or humps in the words of Terraform: `DBInstanceIdentifier` is `db_instance_identifier`. */
export function snake(name: string): string {
  if (!/[A-Z]/.test(name)) return name;
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
