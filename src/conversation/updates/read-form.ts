// What was filled in -> the change it means: only what differs from what the form showed.
import { shownValues } from '../../cards/updates/fields.ts';
import type { Typed } from '../../cards/updates/status-action.ts';
import type { MeasureChange } from '../../measures/change.ts';
import type { ExpectedSaving, Measure, Status } from '../../measures/measure.ts';
import { statuses } from '../../measures/measure.ts';

/**
 * What cannot be read as a number becomes NaN, which no measure takes: the fault is then told at the field.
 * @param shown the measure as the form showed it
 */
export function changeIn(typed: Typed, shown: Measure): MeasureChange {
  const before = shownValues(shown);
  const changed = (field: keyof Typed): string | null => {
    const value = typed[field]?.trim();
    return value === undefined || value === before[field] ? null : value;
  };
  const status = statuses.find((known) => known === changed('status')) ?? null;
  const share = changed('sharePercent');
  const realised = realisedIn(typed, changed('realisedTkr'));
  const due = changed('due');
  const nextStep = changed('nextStep');
  const note = changed('note');
  const expected = expectedIn(changed('expected'), changed('tooEarly'), shown.expected);
  return {
    ...(status === null ? {} : { status: status satisfies Status }),
    ...(share === null ? {} : { sharePercent: wholeNumber(share.replace(/%$/, '')) }),
    ...(realised === undefined ? {} : { realisedTkr: realised }),
    ...(due === null ? {} : { due: due === '' ? null : due }),
    ...(nextStep === null ? {} : { nextStep }),
    ...(expected === null ? {} : { expected }),
    ...(note === null || note === '' ? {} : { note }),
  };
}

/** The tick "not known yet" counts where no amount stands. An amount taken away is not known either. */
function realisedIn(typed: Typed, amount: string | null): number | null | undefined {
  if (amount !== null && amount !== '') return wholeNumber(amount);
  if (amount === '') return null;
  const isEmpty = (typed.realisedTkr ?? '').trim() === '';
  return typed.savingUnknown === 'true' && isEmpty ? null : undefined;
}

/** An amount that was written is an assessment; only an explicit tick takes an assessment back. */
function expectedIn(amount: string | null, tooEarly: string | null, shown: ExpectedSaving): ExpectedSaving | null {
  if (amount !== null && amount !== '') return { kind: 'amount', tkr: wholeNumber(amount) };
  if (tooEarly === 'true') return { kind: 'too-early' };
  const isTakenAway = amount === '' || tooEarly === 'false';
  return isTakenAway && shown.kind !== 'too-early' ? { kind: 'amount', tkr: NaN } : null;
}

/** `1 200` is 1200; anything but digits is NaN. */
export function wholeNumber(text: string): number {
  const digits = text.replace(/[\s\u00A0\u202F]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
}
