// A workbook folder as a catalogue, without a database: for tests of the understanding.
import { checkWorkbook } from '../../src/reviews/check-workbook.ts';
import { readWorkbook } from '../../src/reviews/read-workbook.ts';
import type { Catalogue } from '../../src/understanding/catalogue.ts';

export async function catalogueOf(folder: string): Promise<Catalogue> {
  const checked = checkWorkbook(await readWorkbook(folder));
  if (checked.kind === 'faulty') throw new Error(`${folder}: ${JSON.stringify(checked.faults.slice(0, 3))}`);
  const { review, organisations, terms, indicators, observations, measures } = checked.workbook;
  const coverage = new Map<string, string[]>();
  for (const { indicator, organisation } of observations) {
    const codes = coverage.get(indicator) ?? [];
    if (!codes.includes(organisation)) coverage.set(indicator, [...codes, organisation]);
  }
  const owners = new Map(measures.flatMap((measure) => measure.owners).map((owner) => [owner.person, owner]));
  return {
    version: 1,
    home: review.organisation,
    reviews: [review],
    organisations: byCode(organisations),
    indicators: byCode(indicators),
    terms: byCode(terms),
    measures: byCode(measures),
    owners: [...owners.values()],
    coverage,
  };
}

function byCode<T extends { readonly code: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.code, thing]));
}
