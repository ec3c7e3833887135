/** A database that cannot be read to its end; what came before it was given. */
export class DatabaseDamage extends Error {}
