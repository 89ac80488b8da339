// Questions that are kept, who waits for which, and words that are added: on a real database of each kind.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { idOf, mostKept, type Asked } from '../../src/learning/asked.ts';
import type { LearningStore, Settled } from '../../src/learning/store-port.ts';
import { synonymId, type Synonym } from '../../src/learning/synonym.ts';
import { rememberChat } from '../../src/store/chats.ts';
import { catalogueVersion } from '../../src/store/catalogue-version.ts';
import { readCatalogue } from '../../src/store/catalogue.ts';
import { learningStore } from '../../src/store/learning.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { aChat } from '../support/chats.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aWorkbook, checked } from '../support/workbook.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-24T09:00:00Z');
const anna = { person: 'anna', name: 'Anna Lindqvist' };
const nobody = { told: [], closed: [] };

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let db: Db;
  let store: LearningStore;
  let tenant: string;
  let tenants = 0;

  beforeAll(async () => {
    server = await start();
    ({ db } = await openDatabase(await server.freshDatabase()));
    store = learningStore(db);
  }, 60_000);
  afterAll(async () => {
    await db.destroy();
    await server.stop();
  });
  beforeEach(() => {
    tenant = `t${++tenants}`;
  });

  const asked = (text: string, at = now): Asked => ({ tenant, id: idOf(text), text, unanswered: null, at });
  const refused = (text: string, person = 'anna', at = now, likeness = 'a'): Asked => ({
    ...asked(text, at),
    unanswered: { likeness, asker: { chat: `own ${person}`, person } },
  });
  const waiting = async () =>
    (await store.readWaiting(tenant)).map(({ text, person, why, times, dismissed }) => ({
      text,
      person,
      why,
      times,
      dismissed,
    }));
  const catalogue = async () => (await readCatalogue(db, tenant))!;
  const publish = async () => writeReview(db, tenant, await checked(aWorkbook()), now);
  const aSynonym = async (word = 'vabbdagar'): Promise<Synonym> => {
    const [code = ''] = (await catalogue()).indicators.keys();
    return { word, meant: { kind: 'indicator', code } };
  };
  const add = async (synonym: Synonym, settled: Settled = nobody) => {
    const version = await catalogueVersion(db, tenant);
    return store.addSynonym(tenant, { ...synonym, by: anna, at: now, version, settled });
  };
  const notices = async () =>
    (
      await db
        .selectFrom('notice')
        .select(['chat', 'what'])
        .where('tenant', '=', tenant)
        .orderBy('chat')
        .orderBy('key')
        .execute()
    ).map(({ chat, what }) => {
      const { question, part = 0 } = JSON.parse(what) as { question: string; part?: number };
      return [chat, question, part];
    });

  test('an answered question is kept once, without whoever asked it', async () => {
    await store.writeAsked([asked('Sjukfrånvaro KLK?'), asked('sjukfrånvaro KLK', later)]);
    await store.writeAsked([asked('sjukfrånvaro KLK')]);
    expect(await store.readAnswered(tenant)).toHaveLength(1);
    expect(await store.readWaiting(tenant)).toEqual([]);
    expect(await store.readAsked(tenant, idOf('sjukfrånvaro klk'))).toMatch(/sjukfrånvaro klk/i);
    expect(await store.readAsked(tenant, 'unknown')).toBeNull();
    expect(await store.readAsked('other', idOf('sjukfrånvaro KLK'))).toBeNull();
  });

  test('who waits for an answer is counted for each', async () => {
    await store.writeAsked([refused('vabb'), refused('vabb'), refused('vabb', 'bo')]);
    await store.writeAsked([refused('vabb')]);
    expect(await waiting()).toEqual(
      expect.arrayContaining([
        { text: 'vabb', person: 'anna', why: 'refused', times: 3, dismissed: false },
        { text: 'vabb', person: 'bo', why: 'refused', times: 1, dismissed: false },
      ]),
    );
    expect(await store.readAnswered(tenant)).toEqual([]);
  });

  test('a thumb down counts once for each person, and a thumb up takes it back', async () => {
    const id = idOf('sjukfrånvaro');
    await store.writeAsked([asked('sjukfrånvaro')]);
    const say = (person: string) => store.markUnhelpful(tenant, id, 'b', { chat: 'group', person }, now);
    await say('anna');
    await say('anna');
    await say('bo');
    expect((await waiting()).map(({ person, times }) => [person, times]).sort()).toEqual([
      ['anna', 1],
      ['bo', 1],
    ]);
    expect(await store.readAnswered(tenant)).toEqual([]);
    await store.markHelpful(tenant, id, { chat: 'group', person: 'anna' }, now);
    expect((await waiting()).map(({ person }) => person)).toEqual(['bo']);
    expect(await store.readAnswered(tenant)).toEqual([]);
    await store.markHelpful(tenant, id, { chat: 'group', person: 'bo' }, now);
    expect(await store.readAnswered(tenant)).toEqual(['sjukfrånvaro']);
    await store.markUnhelpful(tenant, 'unknown', 'b', { chat: 'group', person: 'anna' }, now);
    expect(await store.readWaiting(tenant)).toEqual([]);
  });

  test('what is put aside is known for it, also when it is asked again', async () => {
    await store.writeAsked([refused('vabb'), refused('flex', 'bo', now, 'b')]);
    await store.dismiss(tenant, 'a');
    await store.writeAsked([refused('vabb', 'bo')]);
    expect((await waiting()).map(({ text, dismissed }) => [text, dismissed]).sort()).toEqual([
      ['flex', false],
      ['vabb', true],
      ['vabb', true],
    ]);
  });

  test('the texts are gone after a time, counted from when each was last asked', async () => {
    await store.writeAsked([asked('old'), refused('old vabb'), asked('asked again'), refused('vabb')]);
    await store.writeAsked([asked('asked again', later), refused('vabb', 'bo', later)]);
    await store.forgetAskedBefore(new Date(later.getTime()));
    expect(await store.readAnswered(tenant)).toEqual(['asked again']);
    expect((await waiting()).map(({ text, person }) => [text, person])).toEqual([['vabb', 'bo']]);
  });

  test('of very many the oldest give way, refused and answered each among themselves', async () => {
    await store.writeAsked([asked('precious')]);
    const many = Array.from({ length: mostKept + 50 }, (_, i) =>
      refused(`junk ${i}`, 'anna', new Date(now.getTime() + i)),
    );
    await store.writeAsked(many);
    const left = await store.readWaiting(tenant);
    expect(left).toHaveLength(mostKept);
    expect(left.map(({ text }) => text)).not.toContain('junk 49');
    expect(left.map(({ text }) => text)).toContain('junk 50');
    expect(await store.readAnswered(tenant)).toEqual(['precious']);
  });

  test('a word is added with who and when, makes the catalogue newer and outlives the next import', async () => {
    await publish();
    const synonym = await aSynonym();
    const version = await catalogueVersion(db, tenant);
    expect(await add(synonym)).toBe('added');
    expect(await catalogueVersion(db, tenant)).toBe(version + 1);
    expect(await store.readSynonyms(tenant)).toEqual([
      { ...synonym, id: synonymId('vabbdagar'), by: anna, at: now.toISOString() },
    ]);
    const known = async () => (await catalogue()).indicators.get(synonym.meant.code)?.synonyms;
    expect((await known())?.sv).toContain('vabbdagar');
    await publish();
    expect((await known())?.sv).toContain('vabbdagar');
    expect((await known())?.en).toContain('vabbdagar');
    expect(await store.removeSynonym(tenant, synonymId('VABBDAGAR'))).toEqual(synonym);
    expect((await known())?.sv).not.toContain('vabbdagar');
    expect(await store.removeSynonym(tenant, synonymId('vabbdagar'))).toBeNull();
  });

  test('a word for what is not there rests', async () => {
    await publish();
    const synonym: Synonym = { word: 'vabb', meant: { kind: 'measure', code: 'GONE-1' } };
    await add(synonym);
    expect((await catalogue()).measures.has('GONE-1')).toBe(false);
    expect(await store.readSynonyms(tenant)).toMatchObject([synonym]);
    expect(await add(await aSynonym('vabb'))).toBe('added');
    expect(await store.readSynonyms(tenant)).toHaveLength(1);
  });

  test('nothing is written when the catalogue has changed since the word was tried', async () => {
    await publish();
    await rememberChat(db, aChat(tenant, { id: 'own anna' }), now);
    await store.writeAsked([refused('vabb')]);
    const synonym = await aSynonym();
    const version = await catalogueVersion(db, tenant);
    await publish();
    const settled = { told: [{ question: idOf('vabb'), part: 0 }], closed: [] };
    expect(await store.addSynonym(tenant, { ...synonym, by: anna, at: now, version, settled })).toBe('newer');
    expect([await store.readSynonyms(tenant), await notices()]).toEqual([[], []]);
    expect(await waiting()).toHaveLength(1);
  });

  test('of two at once one is told to try anew', async () => {
    await publish();
    const version = await catalogueVersion(db, tenant);
    const both = await Promise.all(
      ['ett', 'två'].map(async (word) =>
        store.addSynonym(tenant, { ...(await aSynonym(word)), by: anna, at: now, version, settled: nobody }),
      ),
    );
    expect(both.sort()).toEqual(['added', 'newer']);
  });

  test('with a word each chat that waited is told once, and waits no longer', async () => {
    await publish();
    for (const id of ['own anna', 'own bo']) await rememberChat(db, aChat(tenant, { id }), now);
    await store.writeAsked([
      ...[refused('vabb'), refused('vabb'), refused('vabb', 'bo'), refused('vabb', 'stranger'), refused('flex')],
      ...[refused('vabb 1999')],
    ]);
    const told = [0, 2].map((part) => ({ question: idOf('vabb'), part }));
    await add(await aSynonym(), { told, closed: [idOf('vabb 1999')] });
    expect(await notices()).toEqual([
      ['own anna', idOf('vabb'), 0],
      ['own anna', idOf('vabb'), 2],
      ['own bo', idOf('vabb'), 0],
      ['own bo', idOf('vabb'), 2],
    ]);
    expect((await waiting()).map(({ text }) => text)).toEqual(['flex']);
    expect([...(await store.readAnswered(tenant))].sort()).toEqual(['vabb', 'vabb 1999']);
    await store.settleWaiting(tenant, { told: [{ question: idOf('flex'), part: 0 }], closed: [] }, later);
    expect(await notices()).toContainEqual(['own anna', idOf('flex'), 0]);
    expect(await store.readWaiting(tenant)).toEqual([]);
  });
});
