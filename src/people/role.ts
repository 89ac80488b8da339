// What somebody may do beyond reading. Owning a measure is not a role: it stands with the measure.
export const roles = ['reader', 'controller', 'admin'] as const;

/** A reader asks; a controller changes all measures and appoints owners; an admin also appoints controllers. */
export type Role = (typeof roles)[number];

/** Whether the role reaches beyond the measures that a person owns. */
export function controls(role: Role): boolean {
  return role !== 'reader';
}
