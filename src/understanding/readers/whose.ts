// Whose figures a question means, from the organisations it names and those that have the indicator.
import type { Operation } from '../../indicators/calculate.ts';
import type { OrganisationKind } from '../../indicators/organisation.ts';
import { isOwn } from '../../indicators/organisation.ts';
import type { Catalogue } from '../catalogue.ts';
import type { OrganisationFinding } from '../finders/find-organisations.ts';
import type { Part } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import type { NameMatch } from '../words/match-name.ts';
import { wordsOf } from '../words/words.ts';

type Organisations = Part<readonly string[]>;

export interface Wanted {
  readonly operation: Operation | null;
  /** The answer lies among the organisations of a kind: "vilken kommun", a rank. Null when it does not. */
  readonly among: OrganisationKind | 'any' | null;
}

/** One list of organisations when it is clear which are meant, several when the person has to choose. */
export function whose(
  catalogue: Catalogue,
  indicator: string,
  found: OrganisationFinding,
  { operation, among: kind }: Wanted,
): Organisations[] {
  const covering = catalogue.coverage.get(indicator) ?? [];
  const own = covering.filter((code) => isOwnIn(catalogue, code));
  const base = own.length > 0 ? own : [catalogue.home];
  const named = found.mentions.map((codes) => {
    const covered = codes.filter((code) => covering.includes(code));
    return covered.length > 0 ? covered : codes;
  });
  const open = named.find((codes) => codes.length > 1);
  if (open) return open.map((code) => stated([code]));

  const said = [...new Set(named.flat())];
  if (kind !== null && said.length < 2 && !(kind === 'any' && found.withOthers))
    return [among(catalogue, covering, said[0] ?? own[0], kind)];
  if (found.withOthers) return [stated([...(said.length > 0 ? said : own), ...covering])];
  const compares = found.compares || operation === 'difference' || operation === 'times';
  if (said.length === 0) {
    if (found.compares) return [assumed([...own, ...covering])];
    return base.map((code) => assumed([code]));
  }
  const isOurs = said.some((code) => base.includes(code));
  if (compares && found.us && !isOurs) return [stated([...base.slice(0, 1), ...said])];
  if (compares && said.length === 1) {
    if (!isOurs) return [stated([...base.slice(0, 1), ...said])];
    if (found.compares && own.length > 1) return [stated([...said, ...own])];
  }
  return [stated(said)];
}

/** Everybody of the same kind, the one asked about first: groups and averages have no place among municipalities. */
function among(
  catalogue: Catalogue,
  covering: readonly string[],
  first: string | undefined,
  wanted: OrganisationKind | 'any',
): Organisations {
  const all = [...new Set(first === undefined ? covering : [first, ...covering])];
  // Where the figure is kept by an administration of ours, that stands for us among the municipalities.
  const ours = all.includes(catalogue.home) ? undefined : all.find((code) => isOwnIn(catalogue, code));
  const ofKind = (kind: OrganisationKind | undefined) =>
    all.filter(
      (code) => catalogue.organisations.get(code)?.kind === kind || (kind === 'municipality' && code === ours),
    );
  const asked = wanted === 'any' ? [] : ofKind(wanted);
  const alike = asked.length > 1 ? asked : ofKind(catalogue.organisations.get(first ?? '')?.kind);
  return { value: alike.length > 1 ? alike : all, how: 'assumed' };
}

/**
 * Of two organisations named, the one that is a part of the other before that; "hur stor del av personalen finns i BUF" names
 * the part alone. Null when neither is one.
 */
export function partAndWhole(sentence: Sentence, { mentions }: OrganisationFinding): readonly string[] | null {
  const { organisations, home } = sentence.vocabulary.catalogue;
  const [one, said, third] = [...new Set(mentions.flat())];
  const other = said ?? (liesWithin(sentence) ? home : undefined);
  if (one === undefined || other === undefined || third !== undefined) return null;
  const isPart = (part: string, whole: string): boolean => {
    const organisation = organisations.get(part);
    return part !== whole && organisation !== undefined && isOwn(organisation, whole, organisations);
  };
  if (isPart(one, other)) return [one, other];
  return isPart(other, one) ? [other, one] : null;
}

/** "finns i BUF", "ligger på KLK": where the part lies; not "KLK:s". */
function liesWithin({ tokens, findings }: Sentence): boolean {
  return findings.some(({ sense, from }) => {
    const isHere = /^(?:i|på|hos|inom|in|at|within)$/.test(tokens[from - 1]?.text ?? '');
    return sense.kind === 'organisation' && isHere && lying.has(tokens[from - 2]?.text ?? '');
  });
}

const lying: ReadonlySet<string> = new Set([
  'finns', 'ligger', 'jobbar', 'arbetar', 'hamnar', 'sker', 'görs', 'är', 'lies', 'work', 'works', 'sits', 'is', 'are',
]); // prettier-ignore

export function isOwnIn(catalogue: Catalogue, code: string): boolean {
  const organisation = catalogue.organisations.get(code);
  return organisation !== undefined && isOwn(organisation, catalogue.home, catalogue.organisations);
}

function stated(codes: readonly string[]): Organisations {
  return { value: [...new Set(codes)], how: 'stated' };
}

function assumed(codes: readonly string[]): Organisations {
  return { value: [...new Set(codes)], how: 'assumed' };
}

/**
 * What a sentence says of organisations beside the indicator's own name: "mot budget" sets nothing against anybody, and
 * "referenskostnaden i äldreomsorgen" names an organisation that has no such figure, because the indicator is about it.
 */
export function withoutOwnName(
  { vocabulary, findings }: Sentence,
  { code, used }: NameMatch,
  found: OrganisationFinding,
): OrganisationFinding {
  const { catalogue, indicators } = vocabulary;
  const covering = catalogue.coverage.get(code) ?? [];
  const isAbout = (organisation: string): boolean => {
    const named = catalogue.organisations.get(organisation);
    if (!named || covering.includes(organisation) || !isOwnIn(catalogue, organisation)) return false;
    const words = indicators.wordsOf(code).filter((word) => word.length >= longWord);
    return wordsOf(named.name.sv).some((own) =>
      words.some((word) => own.startsWith(word) || (own.length >= longWord && word.startsWith(own))),
    );
  };
  const mentions = found.mentions.filter((codes) => !codes.every(isAbout));
  const comparing = findings.filter(
    ({ sense }) => sense.kind === 'cue' && (sense.cue === 'compare' || sense.cue === 'others'),
  );
  const compares = found.compares && comparing.some(({ from, to }) => !used.has(from) || !used.has(to - 1));
  return { ...found, mentions, compares };
}

const longWord = 6;
