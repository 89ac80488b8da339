// An efficiency measure (effektiviseringsåtgärd): what is done, what it is expected to save, who owns it and how it fares.
import type { Bilingual, Named } from '../language.ts';
import type { SourceReference } from '../indicators/observation.ts';

export const statuses = ['not-started', 'under-investigation', 'in-progress', 'done', 'paused', 'cancelled'] as const;

export type Status = (typeof statuses)[number];

/** An amount in whole tkr (thousands of kronor), 0 included, or too early to assess, which is not zero. */
export type ExpectedSaving = { readonly kind: 'amount'; readonly tkr: number } | { readonly kind: 'too-early' };

export const themeStrengths = ['core', 'borderline'] as const;

/** Whether a theme is what the measure is about, or only touches it. */
export type ThemeStrength = (typeof themeStrengths)[number];

export interface Owner {
  /** The person's Entra object id. */
  readonly person: string;
  readonly name: string;
}

/** An owner has asked somebody to take over; until that person accepts, the owner stays. */
export interface Handover {
  readonly from: Owner;
  readonly to: Owner;
}

/** What people change while a measure is carried out; the rest of a measure stands in the review. */
export interface MeasureState {
  readonly status: Status;
  /** Share done, whole percent from 0 to 100; null when nobody has said. */
  readonly sharePercent: number | null;
  readonly expected: ExpectedSaving;
  /** Realised so far, whole tkr; null when nobody has said. */
  readonly realisedTkr: number | null;
  /** ISO date, or null. */
  readonly due: string | null;
  /** Empty for none. */
  readonly nextStep: string;
  readonly owners: readonly Owner[];
  readonly handover: Handover | null;
}

export interface Measure extends Named, MeasureState {
  /** The number in the document's order; people say "åtgärd 4". */
  readonly number: number;
  readonly review: string;
  readonly description: Bilingual;
  /** Codes of terms of kind `horizon` and `category`. */
  readonly horizon: string;
  readonly category: string;
  readonly themes: readonly { readonly theme: string; readonly strength: ThemeStrength }[];
  /** Counts the changes; 1 as imported. */
  readonly version: number;
  readonly source: SourceReference;
}

/** The state of a measure, without the measure, its parts always in one order: equal states are equal as JSON. */
export function stateOf(measure: MeasureState): MeasureState {
  const { status, sharePercent, expected, realisedTkr, due, nextStep, owners, handover } = measure;
  return {
    status,
    sharePercent,
    expected: expected.kind === 'amount' ? { kind: 'amount', tkr: expected.tkr } : { kind: 'too-early' },
    realisedTkr,
    due,
    nextStep,
    owners: inOrder(owners.map(ownerOf)),
    handover: handover && { from: ownerOf(handover.from), to: ownerOf(handover.to) },
  };
}

/** Whether two states say the same, however those whom they name are called by now. */
export function sameState(one: MeasureState, other: MeasureState): boolean {
  return withoutNames(one) === withoutNames(other);
}

function withoutNames(measure: MeasureState): string {
  const { owners, handover, ...rest } = stateOf(measure);
  const people = owners.map(({ person }) => person).sort();
  return JSON.stringify({ ...rest, people, from: handover?.from.person, to: handover?.to.person });
}

/** Owners in the order in which they are always given: by name. */
export function inOrder(owners: readonly Owner[]): readonly Owner[] {
  const keyOf = ({ name, person }: Owner): string => `${name}\n${person}`;
  return [...owners].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function ownerOf({ person, name }: Owner): Owner {
  return { person, name };
}
