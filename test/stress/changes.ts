// Random changes of a measure: all kinds, mostly such as can be made, some that cannot.
import type { MeasureChange } from '../../src/measures/change.ts';
import { reachableFrom } from '../../src/measures/moves.ts';
import type { Measure, Owner } from '../../src/measures/measure.ts';
import { people } from './people.ts';
import type { Random } from './random.ts';

/** A change by somebody who saw the measure. Its note tells it from all others. */
export function randomChange(measure: Measure, by: Owner, random: Random, note: string): MeasureChange {
  if (random.chance(0.07)) return { ...faulty(random), note };
  if (measure.handover?.to.person === by.person) return { takesOver: random.chance(0.7), note };
  return { ...sound(measure, random), note };
}

function sound(measure: Measure, random: Random): MeasureChange {
  const kinds: readonly (() => MeasureChange)[] = [
    () => ({ status: random.pick(reachableFrom(measure.status)), realisedTkr: random.below(1000) }),
    () => ({ status: random.pick(reachableFrom(measure.status)), realisedTkr: null }),
    () => ({ sharePercent: measure.status === 'done' ? 100 : random.below(101) }),
    () => ({ realisedTkr: random.below(1_000_001) }),
    () => ({ due: random.chance(0.2) ? null : `2027-0${1 + random.below(9)}-1${random.below(10)}` }),
    () => ({ nextStep: random.chance(0.2) ? '' : `Steg ${random.below(1000)} åäö` }),
    () => ({ expected: random.chance(0.3) ? { kind: 'too-early' } : { kind: 'amount', tkr: random.below(5000) } }),
    () => ({ owners: [random.pick(people), random.pick(people)] }),
    () => ({ handOverTo: random.chance(0.2) ? null : random.pick(people) }),
  ];
  return random.pick(kinds)();
}

function faulty(random: Random): MeasureChange {
  return random.pick<MeasureChange>([
    { sharePercent: -1 },
    { sharePercent: 250 },
    { realisedTkr: 2_000_000 },
    { realisedTkr: 0.5 },
    { due: '2027-02-31' },
    { nextStep: 'å'.repeat(10_000) },
  ]);
}
