// What owners and controllers do with measures, from the first word to the last button, in Swedish and in English.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { languages } from '../../src/language.ts';
import { updateTextsFor } from '../../src/texts/updates.ts';
import type { Talk } from '../support/talk.ts';
import { anna, bo, cecilia, openTalk, shown } from '../support/talk.ts';

/** What is written, in each language. */
const said = {
  sv: {
    boOwns: (number: number) => `Bo Åkesson äger åtgärd ${number}`,
    inProgress: 'åtgärd 4 pågår, 60 % klart',
    investigated: 'åtgärd 5 utreds',
    mine: 'mina åtgärder',
    handOver: 'lämna över åtgärd 4 till Cecilia Öberg, jag slutar i mars',
    undo: 'ångra åtgärd 4',
    add: 'ny åtgärd: Gemensam växel',
    revise: 'förväntad besparing för åtgärd 7 är 400 tkr',
    close: 'åtgärd 8 ska inte göras, nämnden sa nej',
    two: 'åtgärd 4 är 60 % klar och åtgärd 5 är 30 % klar',
  },
  en: {
    boOwns: (number: number) => `Bo Åkesson owns measure ${number}`,
    inProgress: 'measure 4 in progress, 60% done',
    investigated: 'measure 5 is under investigation',
    mine: 'my measures',
    handOver: 'hand measure 4 over to Cecilia Öberg because I leave in March',
    undo: 'undo measure 4',
    add: 'new measure: Gemensam växel',
    revise: 'expected saving for measure 7 is 400 tkr',
    close: 'measure 8 will not be carried out, the committee said no',
    two: 'measure 4 is 60% done and measure 5 is 30% done',
  },
};

describe.each(languages)('in %s', (language) => {
  const words = said[language];
  const texts = updateTextsFor(language);
  const { buttons } = texts;
  let talk: Talk;
  beforeEach(async () => {
    // The client speaks the other language: the answer is in that of the sentence.
    talk = await openTalk(language === 'sv' ? 'en' : 'sv');
  });
  afterEach(async () => talk.close());

  const save = async (...[who, text, mentioned]: Parameters<Talk['say']>) =>
    talk.press(who, await talk.say(who, text, mentioned), buttons.save);
  const appointBo = async (...numbers: readonly number[]) => {
    for (const number of numbers) await save(anna, words.boOwns(number), [bo]);
  };

  test('an update is shown, saved, and undone within the quarter of an hour', async () => {
    await appointBo(4);
    const preview = await talk.say(bo, words.inProgress);
    expect(shown(preview)).toContain(texts.preview);
    const saved = await talk.press(bo, preview, buttons.save);
    expect(shown(saved)).toContain(`✓ ${texts.saved} · Bo Åkesson`);
    expect(await talk.measure(4)).toMatchObject({ status: 'in-progress', sharePercent: 60 });
    talk.minutesPass(14);
    expect(shown(await talk.press(bo, saved, buttons.undo))).toContain(`✓ ${texts.undone}`);
    expect(await talk.measure(4)).toMatchObject({ status: 'not-started', sharePercent: null });
  });

  test('after the quarter of an hour only a controller undoes', async () => {
    await appointBo(4);
    const saved = await save(bo, words.inProgress);
    talk.minutesPass(16);
    expect(shown(await talk.press(bo, saved, buttons.undo))).toContain(texts.notUndone['too-late']);
    expect(shown(await talk.say(bo, words.undo))).toContain(texts.notUndone['too-late']);
    expect(shown(await talk.say(anna, words.undo))).toContain(`✓ ${texts.undone}`);
    expect((await talk.measure(4)).status).toBe('not-started');
  });

  test('two wishes in one message are two changes', async () => {
    const [four, five] = await talk.sayAll(anna, words.two);
    if (!four || !five) throw new Error('Two changes were told of.');
    for (const preview of [five, four]) {
      expect(shown(await talk.press(anna, preview, buttons.save))).toContain(`✓ ${texts.saved}`);
    }
    expect(await talk.measure(4)).toMatchObject({ status: 'in-progress', sharePercent: 60 });
    expect(await talk.measure(5)).toMatchObject({ status: 'in-progress', sharePercent: 30 });
  });

  test('of my measures those without a conflict are saved, and the other keeps what was typed', async () => {
    await appointBo(4, 5);
    const [four, five] = [await talk.measure(4), await talk.measure(5)];
    const mine = await talk.say(bo, words.mine);
    await save(anna, words.investigated);
    const inputs = { [`sharePercent:${four.code}`]: '40', [`sharePercent:${five.code}`]: '50' };
    const saved = await talk.press(bo, mine, buttons.saveAll, { inputs });
    expect(shown(saved)).toContain(texts.rowsSaved(1));
    expect(shown(saved)).toContain(texts.rowsLeft(1));
    expect(shown(saved)).toContain(texts.conflict);
    expect(JSON.stringify(saved.card)).toContain('"value":50');
    expect((await talk.measure(5)).sharePercent).toBeNull();
    const again = await talk.press(bo, saved, buttons.saveAll, { inputs });
    expect(shown(again)).toContain(texts.rowsSaved(1));
    expect((await talk.measure(5)).sharePercent).toBe(50);
  });

  test('a measure is handed over when the other one accepts, and stays when they decline', async () => {
    await appointBo(4);
    const owners = async () => (await talk.measure(4)).owners.map(({ name }) => name);
    expect(shown(await save(bo, words.handOver, [cecilia]))).toContain(texts.handoverAsked('Cecilia Öberg'));
    await talk.press(cecilia, await talk.say(cecilia, words.mine), buttons.decline);
    expect(await owners()).toEqual(['Bo Åkesson']);
    await save(bo, words.handOver, [cecilia]);
    const accepted = await talk.press(cecilia, await talk.say(cecilia, words.mine), buttons.takeOver);
    expect(shown(accepted)).toContain(texts.takenOver('Cecilia Öberg'));
    expect(await owners()).toEqual(['Cecilia Öberg']);
  });

  test('a controller adds a measure, and nobody else does', async () => {
    expect(shown(await talk.say(bo, words.add))).toContain(texts.notPermitted.controller);
    const { horizon, category } = await talk.measure(4);
    const form = await talk.say(anna, words.add);
    const inputs = { title: 'Gemensam växel', horizon, category, expected: '' };
    const added = await talk.press(anna, form, buttons.save, { inputs });
    expect(shown(added)).toContain(`✓ ${texts.add.added}`);
    const all = await talk.store.readMeasures('alingsas');
    expect(all.find(({ name }) => name.sv === 'Gemensam växel')).toMatchObject({ expected: { kind: 'too-early' } });
  });

  test('what was too early to assess becomes an amount', async () => {
    expect((await talk.measure(7)).expected).toEqual({ kind: 'too-early' });
    await appointBo(7);
    expect(shown(await talk.say(bo, words.revise))).toContain(texts.notPermitted.controller);
    expect(shown(await save(anna, words.revise))).toMatch(/→ (?:400 tkr|SEK 400 thousand)/);
    expect((await talk.measure(7)).expected).toEqual({ kind: 'amount', tkr: 400 });
  });

  test('a controller closes a measure as not to be done, and says why', async () => {
    await appointBo(8);
    expect(shown(await talk.say(bo, words.close))).toContain(texts.notPermitted.controller);
    await save(anna, words.close);
    expect((await talk.measure(8)).status).toBe('cancelled');
    const [entry] = await talk.store.readHistory('alingsas', { measure: 'ARB-1', person: null, since: null, most: 1 });
    expect(entry?.note).toBe(language === 'sv' ? 'nämnden sa nej' : 'the committee said no');
  });
});
