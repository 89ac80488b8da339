// A person that the tenant's data names.

export interface PersonTable {
  tenant: string;
  /** Entra object id, in lower case. */
  id: string;
  name: string;
}
