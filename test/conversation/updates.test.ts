// Measures kept current from the chat, on a real database: by sentence and by card, with permission, conflict, history and undo.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Talk } from '../support/talk.ts';
import { anna, bo, buttonsOf, cecilia, only, openTalk, room, shown, tenant, type Button } from '../support/talk.ts';

let talk: Talk;
let say: Talk['say'];
let press: Talk['press'];
let measure: Talk['measure'];
beforeEach(async () => {
  talk = await openTalk();
  ({ say, press, measure } = talk);
});
afterEach(async () => talk.close());

const appointBo = async () => press(anna, await say(anna, 'Bo Åkesson äger åtgärd 4', [bo]), 'Spara');

describe('a sentence', () => {
  test('is shown as before and after, and done when it is confirmed', async () => {
    await appointBo();
    const preview = await say(bo, 'åtgärd 4 pågår, 60 % klart');
    expect(shown(preview)).toMatch(/Ska jag spara det här\?[^]*ej påbörjad → pågår[^]*inget → 60 %/);
    expect((await measure(4)).status).toBe('not-started');
    const saved = await press(bo, preview, 'Spara');
    expect(shown(saved)).toMatch(/✓ Sparat · Bo Åkesson/);
    expect(await measure(4)).toMatchObject({ status: 'in-progress', sharePercent: 60 });
  });

  test('that lacks something opens the form with what was said', async () => {
    const form = await say(anna, 'pausa åtgärd 4');
    expect(shown(form)).toContain('Skriv en kommentar som säger varför.');
    const saved = await press(anna, form, 'Spara', { inputs: { status: 'paused', note: 'väntar på upphandling' } });
    expect(shown(saved)).toMatch(/ej påbörjad → pausad[^]*väntar på upphandling/);
  });

  test('that nobody confirms changes nothing', async () => {
    const before = await measure(4);
    expect(shown(await press(anna, await say(anna, 'åtgärd 4 pågår'), 'Avbryt'))).toContain('Inget ändrades.');
    expect(await measure(4)).toEqual(before);
  });

  test('that tells of two measures is shown as two changes, each saved by itself', async () => {
    const text = 'åtgärd 4 klar, sparade 300 tkr, och pausa 12 till mars, väntar på nämnden';
    const replies = await talk.sayAll(anna, text);
    const [four, twelve, ...more] = replies;
    if (!four || !twelve) throw new Error('Two changes were told of.');
    expect(more).toEqual([]);
    await press(anna, twelve, 'Spara');
    expect(await measure(12)).toMatchObject({ status: 'paused', due: '2027-03-31' });
    expect((await measure(4)).status).toBe('not-started');
    await press(anna, four, 'Spara');
    expect(await measure(4)).toMatchObject({ status: 'done', realisedTkr: 300 });
  });

  test('after a question about a measure is about that measure', async () => {
    await say(anna, 'vad är åtgärd 4?');
    expect(shown(await say(anna, 'den pågår'))).toMatch(/Åtgärd 4[^]*→ pågår/);
  });
});

describe('the form', () => {
  const open = async (who = anna) => press(who, await say(who, 'vad är åtgärd 4?'), 'Uppdatera');

  test('saves what was changed in it and nothing else', async () => {
    const saved = await press(anna, await open(), 'Spara', {
      inputs: { status: 'in-progress', sharePercent: 25, realisedTkr: '1 200', due: '2027-03-31', nextStep: 'möte' },
    });
    expect(shown(saved)).toContain('✓ Sparat');
    const after = { status: 'in-progress', sharePercent: 25, realisedTkr: 1200, due: '2027-03-31', nextStep: 'möte' };
    expect(await measure(4)).toMatchObject(after);
  });

  const faulty = [
    ['realisedTkr', 'NaN'],
    ['realisedTkr', '1e309'],
    ['realisedTkr', '-5'],
    ['realisedTkr', '=1+1'],
    ['realisedTkr', '1000001'],
    ['realisedTkr', 'nio hundra'],
    ['realisedTkr', '0,5'],
    ['sharePercent', '101'],
    ['sharePercent', 'halva'],
    ['due', '2027-02-31'],
    ['due', 'snart'],
    ['nextStep', 'x'.repeat(501)],
    ['note', 'x'.repeat(10_000)],
    ['expected', '-1'],
  ] as const;
  test.each(faulty)('refuses %s %s, says so and keeps what was typed', async (field, value) => {
    const before = await measure(4);
    const refused = await press(anna, await open(), 'Spara', { inputs: { [field]: value, status: 'in-progress' } });
    expect(shown(refused)).toContain('Inget är sparat än. En sak behöver rättas.');
    expect(JSON.stringify(refused.card)).toContain('"value":"in-progress"');
    expect(await measure(4)).toEqual(before);
    const mended = { status: 'in-progress', [field]: field === 'due' ? '2027-03-31' : '7' };
    expect(shown(await press(anna, refused, 'Spara', { inputs: mended }))).toContain('✓ Sparat');
  });

  test('asks for the realised saving when a measure is done, and takes "not known yet"', async () => {
    const asked = await press(anna, await open(), 'Spara', { inputs: { status: 'done', savingUnknown: 'false' } });
    expect(shown(asked)).toContain('kryssa i att det inte är känt än');
    const saved = await press(anna, asked, 'Spara', { inputs: { status: 'done', savingUnknown: 'true' } });
    expect(shown(saved)).toContain('✓ Sparat');
    expect(await measure(4)).toMatchObject({ status: 'done', sharePercent: 100, realisedTkr: null });
  });

  test('takes an assessment of what was too early to assess, from a controller', async () => {
    const early = (await talk.store.readMeasures(tenant)).find(({ expected }) => expected.kind === 'too-early');
    if (!early) throw new Error('Every measure has been assessed.');
    const form = await say(anna, `uppdatera åtgärd ${early.number}`);
    await press(anna, form, 'Spara', { inputs: { expected: '350', tooEarly: 'true' } });
    expect((await measure(early.number)).expected).toEqual({ kind: 'amount', tkr: 350 });
  });
});

describe('nothing is done twice', () => {
  test.each([
    ['the same activity again', 'same', 'same'],
    ['the same click under a new activity id', 'one', 'two'],
  ])('%s', async (_name, first, second) => {
    const preview = await say(anna, 'åtgärd 4 pågår');
    const once = await press(anna, preview, 'Spara', { activity: first });
    const twice = await press(anna, preview, 'Spara', { activity: second });
    expect((await measure(4)).version).toBe(2);
    expect(shown(twice)).toContain('redan sparat');
    expect(shown(twice)).toContain(shown(once).split('\n')[0]);
  });
});

describe('two people at one measure', () => {
  test('the slower one sees who was faster and can do it all the same', async () => {
    const [hers, his] = [
      await say(anna, 'åtgärd 4 pågår'),
      await appointBo().then(() => say(bo, 'åtgärd 4 30 % klar')),
    ];
    await press(bo, his, 'Spara');
    const conflict = await press(anna, hers, 'Spara');
    expect(shown(conflict)).toMatch(/Någon annan hann före[^]*Bo Åkesson[^]*30 %/);
    const form = await say(anna, 'uppdatera åtgärd 4');
    await press(bo, await say(bo, 'åtgärd 4 50 % klar'), 'Spara');
    const stale = await press(anna, form, 'Spara', { inputs: { nextStep: 'möte' } });
    expect(shown(stale)).toMatch(/30 % → 50 %[^]*inget → möte/);
    expect(shown(await press(anna, stale, 'Gör ändringen ändå'))).toContain('✓ Sparat');
    expect(await measure(4)).toMatchObject({ sharePercent: 50, nextStep: 'möte' });
  });
});

describe('who may', () => {
  test('a stranger is told whose measure it is and can ask them', async () => {
    await appointBo();
    const refused = await say(cecilia, 'åtgärd 4 är klar');
    expect(shown(refused)).toMatch(/Bara åtgärdens ägare[^]*Bo Åkesson/);
    expect(shown(await press(cecilia, refused, 'Fråga ägaren'))).toMatch(/når inte Bo Åkesson/);
  });

  test("another's open card does not help", async () => {
    const preview = await say(anna, 'åtgärd 4 pågår');
    expect(shown(await press(cecilia, preview, 'Spara'))).toContain('Bara åtgärdens ägare');
    expect((await measure(4)).version).toBe(1);
  });

  test('an owner cannot revise the expected saving or close the measure; a controller can', async () => {
    await appointBo();
    expect(shown(await say(bo, 'förväntad besparing åtgärd 4 är 700 tkr'))).toContain('bara en controller');
    await say(anna, 'Bo Åkesson är controller', [bo]);
    expect(shown(await say(bo, 'förväntad besparing åtgärd 4 är 700 tkr'))).toMatch(/→ 700 tkr/);
    expect(shown(await say(bo, 'Cecilia Öberg är controller', [cecilia]))).toContain('Bara en administratör');
    await say(anna, 'Bo Åkesson är inte längre controller', [bo]);
    expect(shown(await say(bo, 'förväntad besparing åtgärd 4 är 600 tkr'))).toContain('bara en controller');
  });

  test('an owner hands over, and the other one accepts', async () => {
    await appointBo();
    const asked = await press(bo, await say(bo, 'ge åtgärd 4 till Cecilia Öberg', [cecilia]), 'Spara');
    expect(shown(asked)).toContain('Cecilia Öberg behöver tacka ja');
    expect((await measure(4)).owners.map(({ name }) => name)).toEqual(['Bo Åkesson']);
    const mine = await say(cecilia, 'mina åtgärder');
    expect(shown(mine)).toContain('Du är tillfrågad att ta över');
    expect(shown(await press(cecilia, mine, 'Ta över'))).toContain('Cecilia Öberg äger nu åtgärden.');
    expect((await measure(4)).owners.map(({ name }) => name)).toEqual(['Cecilia Öberg']);
  });

  test('the new owner is known to questions at once', async () => {
    await appointBo();
    expect(shown(await say(anna, 'vilka åtgärder äger Bo Åkesson?'))).toContain('1 åtgärd');
  });
});

describe('taking back', () => {
  test('whoever did it can for a quarter of an hour, a controller always', async () => {
    await appointBo();
    const first = await press(bo, await say(bo, 'åtgärd 4 pågår'), 'Spara');
    const undone = await press(bo, first, 'Ångra');
    expect(shown(undone)).toMatch(/✓ Ångrat[^]*pågår → ej påbörjad/);
    const second = await press(bo, await say(bo, 'åtgärd 4 pågår'), 'Spara');
    talk.minutesPass(16);
    expect(shown(await press(bo, second, 'Ångra'))).toContain('mer än 15 minuter');
    expect(shown(await say(anna, 'ångra åtgärd 4'))).toContain('✓ Ångrat');
    expect((await measure(4)).version).toBe(6);
  });

  test('in a word takes back what one did last', async () => {
    expect(shown(await say(anna, 'ångra'))).toContain('ingen ändring att ångra');
    await press(anna, await say(anna, 'åtgärd 4 pågår'), 'Spara');
    expect(shown(await say(anna, 'ångra'))).toMatch(/Åtgärd 4[^]*Ångrat|Ångrat[^]*Åtgärd 4/);
    expect((await measure(4)).status).toBe('not-started');
  });
});

describe('history', () => {
  test('tells who did what and why, the latest first', async () => {
    await press(anna, await say(anna, 'åtgärd 4 pågår, 10 % klart'), 'Spara');
    await press(anna, await say(anna, 'pausa åtgärd 4, väntar på upphandling'), 'Spara');
    const history = shown(await say(cecilia, 'historik åtgärd 4'));
    expect(history).toMatch(
      /pågår → pausad[^]*väntar på upphandling[^]*ej påbörjad → pågår[^]*Inläst ur genomlysningen/,
    );
    expect(shown(await say(cecilia, 'vad har ändrats sedan maj?'))).toMatch(/Åtgärd 4[^]*pausad/);
    expect(shown(await say(cecilia, 'vad har ändrats sedan 2027-01-01?'))).toContain('Ingenting har ändrats.');
  });
});

describe('my measures', () => {
  test('are saved row by row: a conflict in one loses nothing of the others', async () => {
    for (const number of [4, 5, 6]) {
      await press(anna, await say(anna, `Bo Åkesson äger åtgärd ${number}`, [bo]), 'Spara');
    }
    const [four, five, six] = [await measure(4), await measure(5), await measure(6)];
    const mine = await say(bo, 'mina åtgärder');
    await press(anna, await say(anna, 'åtgärd 5 utreds'), 'Spara');
    const saved = await press(bo, mine, 'Spara ändringarna', {
      inputs: {
        [`status:${four.code}`]: 'in-progress',
        [`status:${five.code}`]: 'in-progress',
        [`sharePercent:${five.code}`]: '40',
        [`sharePercent:${six.code}`]: '140',
      },
    });
    expect(shown(saved)).toMatch(/1 åtgärd är sparad\.[^]*2 åtgärder sparades inte/);
    expect(shown(saved)).toContain('Någon annan hann före');
    expect((await measure(4)).status).toBe('in-progress');
    expect((await measure(5)).status).toBe('under-investigation');
    const again = await press(bo, saved, 'Spara ändringarna', {
      inputs: { [`sharePercent:${five.code}`]: '40', [`sharePercent:${six.code}`]: '14' },
    });
    expect(shown(again)).toContain('2 åtgärder är sparade.');
    expect(await measure(5)).toMatchObject({ status: 'in-progress', sharePercent: 40 });
  });

  test('of somebody who owns none say so', async () => {
    expect(shown(await say(cecilia, 'mina åtgärder'))).toContain('Du äger inga åtgärder.');
  });
});

describe('a new measure', () => {
  test('joins the review with number, history and its place among the answers', async () => {
    const form = await say(anna, 'ny åtgärd: Samordnad leasing av fordon');
    const { horizons, categories } = terms(await measure(4));
    const refused = await press(anna, form, 'Spara', { inputs: { title: 'Samordnad leasing av fordon' } });
    expect(shown(refused)).toContain('Fyll i det här.');
    const inputs = { title: 'Samordnad leasing av fordon', horizon: horizons, category: categories, expected: '400' };
    const added = await press(anna, refused, 'Spara', { inputs });
    expect(shown(added)).toMatch(/✓ Tillagd[^]*Samordnad leasing/);
    expect(shown(await say(cecilia, 'vad sparar samordnad leasing av fordon?'))).toContain('400 tkr');
    expect(shown(await say(bo, 'ny åtgärd: Något annat'))).toContain('bara en controller');
  });

  const terms = ({ horizon, category }: Awaited<ReturnType<typeof measure>>) => ({
    horizons: horizon,
    categories: category,
  });
});

describe('a card that lives on', () => {
  test('shows the present state when the client asks by itself, and changes nothing', async () => {
    const card = await say(anna, 'vad är åtgärd 4?');
    await press(anna, await say(anna, 'åtgärd 4 pågår'), 'Spara');
    const refresh = (card.card as unknown as { refresh: { action: Button; userIds: string[] } }).refresh;
    expect(refresh.userIds).toEqual([anna.member]);
    const { data } = refresh.action;
    const common = { speaker: cecilia, room, locale: 'sv', activity: 'r1' } as const;
    const fresh = await talk.conversation.onCardAction({ ...common, data, automatic: true });
    expect(shown(only(fresh))).toContain('pågår');
    const confirm = buttonsOf((await say(anna, 'åtgärd 4 90 % klar')).card)[0];
    await talk.conversation.onCardAction({ ...common, speaker: anna, data: confirm?.data, automatic: true });
    expect((await measure(4)).sharePercent).toBeNull();
  });

  test('of another version is answered kindly', async () => {
    const common = { speaker: anna, room, locale: 'sv', activity: 'o1', automatic: false } as const;
    const replies = await talk.conversation.onCardAction({ ...common, data: { action: 'status/0', step: 'x' } });
    expect(shown(only(replies))).toContain('Knappen');
  });
});
