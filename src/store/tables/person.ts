// A person that the tenant's data names, and what they may do.
import type { Role } from '../../people/role.ts';

export interface PersonTable {
  tenant: string;
  /** Entra object id, in lower case. */
  id: string;
  name: string;
}

/** A role given in the chat. Who has none is a reader; admins stand in the settings. */
export interface PersonRoleTable {
  tenant: string;
  person: string;
  role: Exclude<Role, 'reader' | 'admin'>;
}
