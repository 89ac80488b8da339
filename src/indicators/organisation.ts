// What a figure is about: an office, a municipality, or a group that it is compared with.
import type { Named } from '../language.ts';

export const organisationKinds = [
  'municipality',
  'administration',
  'office',
  'unit',
  'company',
  'region',
  'country',
  'peer-group',
  'national-average',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation extends Named {
  readonly kind: OrganisationKind;
  /** The organisation that this one belongs to (KLK belongs to Alingsås kommun), or null. */
  readonly partOf: string | null;
}

/** Whether an organisation is the one whose review this is, or a part of it: somebody's own figures, not a comparison's. */
export function isOwn(organisation: Organisation, home: string, all: ReadonlyMap<string, Organisation>): boolean {
  const seen = new Set<string>();
  for (let at: Organisation | undefined = organisation; at && !seen.has(at.code); ) {
    if (at.code === home) return true;
    seen.add(at.code);
    at = at.partOf === null ? undefined : all.get(at.partOf);
  }
  return false;
}
