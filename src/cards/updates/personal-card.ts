// What is kept of a person, and what came of wanting it forgotten: always with what stays, and why.
import { isMissed, kindsIn, type Kept } from '../../people/kept.ts';
import type { Language } from '../../language.ts';
import { personalTextsFor } from '../../texts/personal.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { rowsOf, stepButton } from './action-button.ts';
import { sentenceCard } from './obstacle-cards.ts';
import type { Personal } from './update.ts';
import { section, updateCardOf, type Section } from './update-view.ts';

/** Makes the card of any of it. */
export function personalCard(personal: Personal, context: CardContext): RenderedCard {
  const { language } = context;
  const texts = personalTextsFor(language);
  switch (personal.kind) {
    case 'kept':
      return keptCard(personal, language);
    case 'forgotten': {
      const kinds = kindLines(personal.kept, language);
      const headline = kinds.length === 0 ? texts.wasNothing : texts.forgotten;
      const sections = [...section(texts.gone, [], kinds), ...stays(language)];
      return updateCardOf({ language, summary: sentence(headline, texts.gone, kinds), headline, sections });
    }
    case 'not-forgotten':
      return personal.why === 'kept'
        ? sentenceCard(texts.notForgotten, [], context)
        : sentenceCard(texts.notYours, [texts.notYoursRemedy], context);
  }
}

function keptCard(
  { kept, person, asked }: Extract<Personal, { readonly kind: 'kept' }>,
  language: Language,
): RenderedCard {
  const texts = personalTextsFor(language);
  const kinds = kindLines(kept, language);
  const headline = kinds.length === 0 ? texts.keptNothing : asked ? texts.ask : texts.kept;
  const heading = asked ? texts.wouldGo : texts.keptHere;
  const missed = asked && isMissed(kept) ? [texts.missed] : [];
  return updateCardOf({
    language,
    summary: sentence(headline, heading, kinds),
    headline,
    sections: [...section(heading, [], kinds.length === 0 ? [] : [...kinds, ...missed]), ...stays(language)],
    actionRows: rowsOf(
      kinds.length === 0
        ? null
        : stepButton(texts.buttons.forget, { do: 'forget', person }, language, asked ? 'destructive' : 'default'),
      asked ? stepButton(texts.buttons.keep, { do: 'keep', person }, language) : null,
    ),
  });
}

function kindLines(kept: Kept, language: Language): readonly string[] {
  const { kinds } = personalTextsFor(language);
  return kindsIn(kept).map((kind) => kinds[kind](kept[kind]));
}

function stays(language: Language): readonly Section[] {
  const texts = personalTextsFor(language);
  return section(texts.stays, [], texts.staysWhy);
}

function sentence(headline: string, heading: string, kinds: readonly string[]): string {
  const end = /[.?]$/.test(headline) ? headline : `${headline}.`;
  return kinds.length === 0 ? end : `${end} ${heading}: ${kinds.join('; ')}.`;
}
