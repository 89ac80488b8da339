// What single cards say: the answer first, gaps as words, sums that add up, numbers of ours marked as ours.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { answerCard } from '../../src/cards/answer-card.ts';
import type { RenderedCard } from '../../src/cards/card.ts';
import { seen } from '../../src/cards/displayed-text.ts';
import { languages, type Language } from '../../src/language.ts';
import { elements, type Element } from '../support/card-elements.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

const cards = new Map<string, RenderedCard>();

beforeAll(async () => {
  for (const language of languages) {
    for (const { name, answer, context } of await sampleAnswers(language)) {
      cards.set(`${name} ${language}`, answerCard(answer, context));
    }
  }
});

function cardOf(name: string, language: Language = 'sv'): RenderedCard {
  const card = cards.get(`${name} ${language}`);
  if (!card) throw new Error(`There is no sample ${name}`);
  return card;
}

/** The texts of a card from the top, with ordinary spaces; tables and what a toggle hides included. */
function texts(name: string, language: Language = 'sv'): readonly string[] {
  return elements(cardOf(name, language).card.body).flatMap(({ type, text }) =>
    type === 'TextBlock' && typeof text === 'string' ? [seen(text).replaceAll('\u00A0', ' ')] : [],
  );
}

/** The rows of the first table. */
function rows(name: string, language: Language = 'sv'): readonly (readonly string[])[] {
  const table = elements(cardOf(name, language).card.body).find(({ type }) => type === 'Table');
  return elements(table?.['rows'])
    .filter(({ type }) => type === 'TableRow')
    .map((row) =>
      elements(row['cells'])
        .filter(({ type }) => type === 'TextBlock')
        .map(({ text }) => seen(String(text)).replaceAll('\u00A0', ' ')),
    );
}

function chart(name: string): Element | undefined {
  return elements(cardOf(name).card.body).find(({ type }) => type?.startsWith('Chart.'));
}

describe('a figure', () => {
  test('stands first, then what it is of, then how it moved', () => {
    expect(texts('value').slice(0, 3)).toEqual([
      '3,7 %',
      'Sjukfrånvaro · Kommunledningskontoret (KLK) · 2023',
      '+0,3 procentenheter sedan 2022, då 3,4 %. En försämring: lägre är bättre.',
    ]);
    expect(texts('value', 'en').slice(0, 3)).toEqual([
      '3.7%',
      'Sick leave · Municipal Executive Office (KLK) · 2023',
      '+0.3 percentage points since 2022, when it was 3.4%. A deterioration: lower is better.',
    ]);
  });

  test('in money tells its change in percent as well, and judges nothing that has no better way', () => {
    expect(texts('value-money')).toContain('+8,7 mnkr (+8,7 %) sedan 2022, då 100,2 mnkr.');
  });

  test('says where it comes from, what is calculated and what was assumed', () => {
    const shown = texts('value-money').join('\n');
    expect(shown).toMatch(/Källa: Genomlysning kommunstyrelsen 2024, avsnitt 2\.1/);
    expect(shown).toContain('Beräknat: Förändringen är 108,9 mnkr minus 100,2 mnkr.');
    expect(shown).toContain('period senaste, 2023 (antaget)');
  });

  test('that is not as printed shows the print and the reason', () => {
    const shown = texts('value-latest-corrected').join('\n');
    expect(shown).toContain('Rättat: 2021. I dokumentet står ”-97,6”. I tabellen står ett minustecken');
    expect(shown).toContain('97,6 (rättat)');
  });

  test('without a year says so and draws no trend', () => {
    expect(texts('value-unstated-year')).toContain('Insikt upphandling · Alingsås kommun · årtal ej angivet');
    expect(chart('value-unstated-year')).toBeUndefined();
  });

  test('has a chart with the same table as fallback and as twin', () => {
    const all = elements(cardOf('value').card.body);
    const tables = all.filter(({ type }) => type === 'Table');
    expect(chart('value')).toMatchObject({ type: 'Chart.Line', title: 'Utveckling: Sjukfrånvaro, KLK' });
    expect(tables).toHaveLength(2);
    expect(tables[0]).toEqual(tables[1]);
    expect(all.find(({ id }) => id === 'table')).toMatchObject({ isVisible: false });
    expect(all).toContainEqual(
      expect.objectContaining({ type: 'Action.ToggleVisibility', targetElements: ['chart', 'table'] }),
    );
  });
});

describe('a gap', () => {
  test('is told in words, never as a number, and has no change on either side', () => {
    expect(rows('series-with-gap')).toEqual([
      ['Period', 'Värde', 'Förändring'],
      ['2019', '3,1', ''],
      ['2020', '3,0', '−0,1'],
      ['2021', 'ej insamlat', ''],
      ['2022', '3,2', ''],
      ['2023', '3,3', '+0,1'],
    ]);
  });

  test('breaks the line of the chart', () => {
    expect(chart('series-with-gap')?.['data']).toMatchObject([
      { legend: 'KLK 2019–2020', values: [{ x: '2019' }, { x: '2020' }] },
      { legend: 'KLK 2022–2023', values: [{ x: '2022' }, { x: '2023' }] },
    ]);
  });

  test('alone is an answer with its reason and with what there is instead', () => {
    const shown = texts('missing').join('\n');
    expect(shown).toContain('KLK 1999: ingen uppgift.');
    expect(shown).toContain('KLK 2021: ej insamlat.');
    expect(shown).toContain('Värden finns för KLK: 2019, 2020, 2022 och 2023.');
    expect(texts('missing-stopped').join('\n')).toContain('KLK 2023: följs inte längre (Stängt).');
  });

  test('among those ranked or averaged is named, not left out in silence', () => {
    expect(texts('rank-with-gap').join(' ')).toMatch(/Plats \d av 2 .*Saknar värde och är inte med: KLK\./);
    expect(texts('average-with-gap', 'en').join(' ')).toContain('Left out, as they have no figure: 2021.');
    expect(texts('average').join(' ')).not.toContain('Utan värde');
  });
});

describe('a comparison', () => {
  test('leads with the organisation asked for and counts differences from it', () => {
    expect(rows('comparison-one-year')).toEqual([
      ['Organisation', '2023', 'Skillnad'],
      ['Alingsås kommun', '8 695', ''],
      ['Liknande kommuner', '8 173', '−522'],
      ['Kungälv', '6 405', '−2 290'],
      ['Ale', 'ej publicerat', ''],
      ['Kommungenomsnitt', '9 100', '+405'],
    ]);
    expect(texts('comparison-one-year').join('\n')).toContain('Beräknat: Skillnaden är varje värde minus');
  });

  test('draws no bar for a gap', () => {
    const bars = chart('comparison-one-year')?.['data'] as { x: string }[];
    expect(bars.map(({ x }) => x)).toEqual(['Alingsås kommun', 'Liknande kommuner', 'Kungälv', 'Kommungenomsnitt']);
  });

  test('of percentages says that differences are percentage points', () => {
    expect(rows('comparison-two').at(-1)).toEqual(['Alingsås kommun', '7,4 %', '+3,7']);
    expect(texts('comparison-two').join('\n')).toContain('Skillnader mellan procenttal är procentenheter.');
  });

  test('over years has a column a year', () => {
    expect(rows('comparison-three-years').slice(0, 2)).toEqual([
      ['Organisation', '2021', '2022', '2023'],
      ['Alingsås kommun', '9 491', '9 196', '8 695'],
    ]);
  });
});

describe('two indicators in one', () => {
  test('say what was added to what', () => {
    expect(texts('sum').slice(0, 2)).toEqual([
      '217,8 mnkr',
      'Total nettokostnad plus Total nettokostnad · Kommunledningskontoret (KLK) · 2023',
    ]);
    expect(texts('sum').join(' ')).toContain('Beräknat: 108,9 mnkr plus 108,9 mnkr.');
  });
});

describe('savings', () => {
  const amount = (cell = '') => Number(cell.replace(/[^\d]/g, ''));

  test.each(languages)('are a sum that equals the rows shown, cut or not (%s)', (language) => {
    for (const name of ['savings', 'savings-it', 'savings-many']) {
      const [, ...shown] = rows(name, language);
      const sum = shown.pop();
      const total = shown.reduce((all, [, , cell]) => all + amount(cell), 0);
      expect(amount(sum?.[2])).toBe(total);
      expect(amount(texts(name, language)[0])).toBe(total);
    }
  });

  test('say that lateness cannot be told where no due date is set, and which measures lack one', () => {
    expect(texts('late-unknown').slice(0, 2)).toEqual([
      'Åtgärder · försenade',
      'Det går inte att säga: åtgärderna saknar slutdatum.',
    ]);
    expect(texts('late-unknown').join(' ')).toMatch(/Saknar slutdatum: \d+ åtgärder/);
  });

  test('name every limit of what was asked for', () => {
    expect(texts('without-owner', 'en')[1]).toBe(
      'Measures · without an owner · at least SEK 100 thousand · at most SEK 900 thousand',
    );
  });

  test('say how many measures a long list leaves out, with their sum', () => {
    expect(rows('savings-many').at(-2)).toEqual(['', 'och 26 åtgärder till', '7 150']);
    expect(rows('savings-many', 'en').at(-2)).toEqual(['', 'and 26 measures more', '7,150']);
  });

  test('by theme have a row for each, and a sum in which a measure with two themes counts once', () => {
    const [heading, ...shown] = rows('savings-by-theme');
    const sum = shown.pop();
    expect(heading).toEqual(['Tema', 'Antal', 'Besparing, tkr']);
    expect(amount(sum?.[2])).toBe(amount(texts('savings')[0]));
    expect(shown.reduce((all, [, , cell]) => all + amount(cell), 0)).toBeGreaterThanOrEqual(amount(sum?.[2]));
    expect(texts('savings-by-theme')).toContain('Bedömd besparing · per tema · alla åtgärder');
  });

  test('show what is not counted and why', () => {
    const shown = texts('savings-it').join('\n');
    expect(texts('savings-it').slice(0, 3)).toEqual(['2 000 tkr', '2 mnkr', 'Bedömd besparing · IT']);
    expect(shown).toMatch(/för tidigt att bedöma: 1 åtgärd\n7 · Fokusera/);
    expect(shown).toMatch(/berör bara temat: 1 åtgärd\n2 · Minska kostnaden.*, 350 tkr/);
  });

  test('that are too early to assess are not zero', () => {
    expect(texts('savings-too-early')[0]).toBe('För tidigt att bedöma');
    expect(texts('savings-too-early').join('\n')).not.toMatch(/(?<!\d)0 tkr/);
  });
});

describe('a measure', () => {
  const facts = (name: string) => {
    const set = elements(cardOf(name).card.body).find(({ type }) => type === 'FactSet')?.['facts'] as Element[];
    return Object.fromEntries(
      set.map(({ title, value }) => [String(title), seen(String(value)).replaceAll('\u00A0', ' ')]),
    );
  };

  test('is told whole', () => {
    expect(texts('measure')[0]).toBe('Åtgärd 4: Utökad integration och automatisering');
    expect(facts('measure')).toMatchObject({
      Status: 'pågår',
      'Bedömd besparing': '500 tkr',
      'Uppnådd besparing': '120 tkr',
      Ägare: 'Anna Ågren',
      'Klart senast': '30 juni 2025',
    });
  });

  test('says what nobody has said yet', () => {
    expect(facts('measure-bare')).toMatchObject({
      'Bedömd besparing': 'för tidigt att bedöma',
      'Uppnådd besparing': 'ej rapporterad',
      Ägare: 'ingen ägare utsedd',
    });
  });
});

describe('talk', () => {
  test('a choice offers each question by its own words', () => {
    const titles = elements(cardOf('choice').card.body).flatMap(({ type, title }) =>
      type === 'Action.Submit' ? [title] : [],
    );
    expect(titles).toEqual(['Sjukfrånvaro · KLK · 2023', 'Sjukfrånvaro · Alingsås kommun · 2023']);
  });

  test('a choice of indicators names each, and says once whose figures and when', () => {
    const [headline, why, ...choices] = texts('choice-near');
    expect(headline).toBe('Vilket nyckeltal menar du?');
    expect(why).toContain('Alla gäller KLK · 2023.');
    expect(choices).toEqual(['Pulsmätning, alla frågor', 'Sjukfrånvaro']);
  });

  test('what is not understood names what was, what was not, and the nearest', () => {
    const shown = texts('not-understood').join('\n');
    expect(shown).toContain('någon organisation som heter ”Storköping”');
    expect(shown).toContain('Det här förstod jag: nyckeltal Sjukfrånvaro · period 2023.');
    expect(shown).toContain('Närmast kan jag svara på');
  });

  test('a fault has its id', () => {
    expect(cardOf('fault').summary).toContain('k7f3-20a9');
  });
});
