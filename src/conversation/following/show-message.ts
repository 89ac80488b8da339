// A message of the delivery -> what the chat sees: the names and the present state of its measures, in the chat's language.
import type { Notice, ToldNews } from '../../cards/notices/notice.ts';
import { noticeCard } from '../../cards/notices/notice-card.ts';
import { everyMeasure, findMeasures } from '../../measures/find-measures.ts';
import type { Measure } from '../../measures/measure.ts';
import { waitOf } from '../../measures/waiting.ts';
import type { Content, Message, News, Size } from '../../notifications/message.ts';
import type { Followed } from '../../notifications/subscription.ts';
import type { HistoryEntry } from '../../measures/history.ts';
import type { FactsOf } from '../kept-facts.ts';
import { tellAnswer, type TellPorts } from '../learning/tell-answer.ts';
import type { Reply } from '../turn.ts';
import type { VocabularyOf } from '../vocabularies.ts';

export interface MessagePorts {
  readonly vocabularyOf: VocabularyOf;
  readonly factsOf: FactsOf;
  readonly store: TellPorts['store'] & {
    readonly readMeasures: (tenant: string) => Promise<readonly Measure[]>;
    readonly readVersion: (tenant: string, measure: string, version: number) => Promise<HistoryEntry | null>;
    readonly readFollowed: (tenant: string, chat: string) => Promise<readonly Followed[]>;
  };
  readonly today: () => Date;
  readonly newKey: () => string;
}

/** Puts messages into words. Of measures that have left the review nothing is told. */
export function openMessages({ vocabularyOf, factsOf, store, today, newKey }: MessagePorts) {
  return async ({ chat, content, id }: Message, size: Size): Promise<Reply> => {
    if (content.kind === 'now-answered') {
      const answer = await tellAnswer(content, chat, { store, vocabularyOf, factsOf, today });
      if (answer) return { ...answer, card: { ...answer.card, messageId: id } };
    }
    const { catalogue } = await vocabularyOf(chat.tenant);
    const measures = new Map((await store.readMeasures(chat.tenant)).map((measure) => [measure.code, measure]));
    const notice = await noticeOf(content, measures);
    const { card, summary } = noticeCard(notice, size, { catalogue, language: chat.language, followUps: [] });
    // Clients leave alone what they do not know; whoever gets a message twice can see that it is the same.
    return { card: { ...card, messageId: id }, summary };

    async function noticeOf(content: Content, measures: ReadonlyMap<string, Measure>): Promise<Notice> {
      switch (content.kind) {
        case 'changes': {
          const news = told(content.news, measures);
          return news.length === 0 ? { kind: 'nothing-left' } : { kind: 'changes', news };
        }
        case 'digest':
          return { kind: 'digest', since: content.since, news: told(content.news, measures), ...(await standing()) };
        case 'reminders':
          return reminders(content, measures);
        case 'corrected': {
          const known = content.figures.filter(
            ({ indicator, organisation }) =>
              catalogue.indicators.has(indicator) && catalogue.organisations.has(organisation),
          );
          return { ...content, figures: known };
        }
        case 'test':
          return { kind: 'test' };
        case 'now-answered':
          return { kind: 'nothing-left' };
        case 'asked-owner': {
          const measure = measures.get(content.measure);
          return measure
            ? { kind: 'asked-owner', measure, by: content.by, note: content.note }
            : { kind: 'nothing-left' };
        }
        case 'made-owner': {
          const measure = measures.get(content.measure);
          return measure ? { kind: 'made-owner', measure } : { kind: 'nothing-left' };
        }
        case 'handover-asked':
        case 'handover-answered':
          return handover(content, measures);
      }
    }

    /** How the measures that the chat follows stand: late ones and savings. */
    async function standing() {
      const followed = await store.readFollowed(chat.tenant, chat.id);
      const day = today().toISOString().slice(0, 10);
      const all = [...measures.values()];
      const meant = new Set(
        followed.flatMap(({ filter }) => {
          const { counted, tooEarly } = findMeasures(filter, all, day);
          return [...counted, ...tooEarly].map(({ code }) => code);
        }),
      );
      const theirs = all.filter(({ code, status }) => meant.has(code) && status !== 'cancelled');
      const late = findMeasures({ ...everyMeasure, late: true }, theirs, day);
      return {
        late: [...late.counted, ...late.tooEarly],
        expectedTkr: theirs.reduce((sum, { expected }) => sum + (expected.kind === 'amount' ? expected.tkr : 0), 0),
        realisedTkr: theirs.reduce((sum, { realisedTkr }) => sum + (realisedTkr ?? 0), 0),
      };
    }

    function reminders(
      content: Extract<Content, { readonly kind: 'reminders' }>,
      measures: ReadonlyMap<string, Measure>,
    ): Notice {
      const own = new Set(content.reminders.flatMap((each) => (each.kind === 'reminder' ? [each.measure] : [])));
      const rows = [...own].flatMap((code) => {
        const measure = measures.get(code);
        if (!measure) return [];
        const wait = waitOf(measure, chat.person, today());
        return [{ measure, wait, typed: {}, faults: [], outcome: 'none' as const }];
      });
      const unanswered = content.reminders.flatMap((each) => {
        const measure = each.kind === 'unanswered' ? measures.get(each.measure) : undefined;
        return measure && each.kind === 'unanswered' ? [{ ...each, measure }] : [];
      });
      return { kind: 'reminders', rows, unanswered, key: newKey() };
    }

    async function handover(
      { kind, measure: code, version }: { readonly kind: string; readonly measure: string; readonly version: number },
      measures: ReadonlyMap<string, Measure>,
    ): Promise<Notice> {
      const measure = measures.get(code);
      const entry = await store.readVersion(chat.tenant, code, version);
      if (!measure || !entry?.by) return { kind: 'nothing-left' };
      const { by, after, before } = entry;
      if (kind === 'handover-asked') return { kind: 'handover-asked', measure, by, key: newKey() };
      const asked = before?.handover?.to.person;
      const accepted = after.owners.some(({ person }) => person === asked);
      return { kind: 'handover-answered', measure, by, accepted };
    }
  };
}

function told(news: readonly News[], measures: ReadonlyMap<string, Measure>): readonly ToldNews[] {
  return news.flatMap((each) => {
    const known = measures.get(each.measure);
    return known ? [{ ...each, known }] : [];
  });
}
