/** A control of a public catalogue: a requirement, safeguard, practice or risk. */
export interface CatalogueControl {
  /** As the catalogue writes it: `V1.2.4`, `OSPS-BR-07.01`. */
  readonly id: string;
  /** What it asks for, in a few words that are not those of the catalogue. */
  readonly title: string;
}

/** A public catalogue of controls, against which coverage is told. */
export interface Catalogue {
  readonly id: string;
  /** With the version, as sections of standards name it: `OWASP ASVS 5.0`. */
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** Whether controls were left out that code and its repository say nothing about. */
  readonly part: boolean;
  readonly controls: readonly CatalogueControl[];
}
