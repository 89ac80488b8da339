// One municipality's world. Every other table's key begins with a tenant.

export interface TenantTable {
  id: string;
  /** Grows with every import, so that a catalogue in memory knows when it is old. */
  catalogue_version: number;
}
