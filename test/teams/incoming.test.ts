// From activities to the words of the conversation.
import { describe, expect, test } from '@jest/globals';
import { guardFor, type CheckedActivity } from '../../src/teams/guard.ts';
import { cardActionOf, circumstances, isPressedButton, messageOf } from '../../src/teams/incoming.ts';
import { activity, bot, message, pressedExecute, pressedSubmit } from '../support/activities.ts';

const serviceUrl = 'http://127.0.0.1:1/';

function checked(body: object): CheckedActivity {
  const verdict = guardFor({ mode: 'local' })({ authorization: '', body });
  if (verdict.kind === 'refused') throw new Error(verdict.reason);
  return verdict.activity;
}

const textOf = (text: string, own: object = {}) =>
  messageOf({ activity: checked(message(serviceUrl, text, own)), tenant: 'local' }, new Map()).text;

const mention = (id: string, name: string, text?: string) => ({ type: 'mention', mentioned: { id, name }, text });

describe('the text of a message', () => {
  test('loses every mention of the bot and its non-breaking spaces', () => {
    const entities = [mention(bot.id, 'Klarsyn', '<at>Klarsyn</at>')];
    expect(textOf('<at>Klarsyn</at>&nbsp;sjukfrånvaro <at>Klarsyn</at>', { entities })).toBe('sjukfrånvaro');
  });

  test('loses a mention of the bot whose entity has no text', () => {
    expect(textOf('<at>Klarsyn</at> hej', { entities: [mention(bot.id, 'Klarsyn')] })).toBe('hej');
  });

  test('keeps the names of others who are mentioned', () => {
    const entities = [mention(bot.id, 'Klarsyn', '<at>Klarsyn</at>'), mention('29:bo', 'Bo', '<at id="1">Bo</at>')];
    expect(textOf('<at>Klarsyn</at> be <at id="1">Bo</at> svara', { entities })).toBe('be Bo svara');
  });

  test('has its entities decoded once', () => {
    expect(textOf('a &lt;b&gt; &amp;lt; &quot;c&quot; &#229; &#xE4; &#9999999; &okänd; & ;')).toBe(
      'a <b> &lt; "c" å ä \ufffd &okänd; & ;',
    );
  });

  const card = (at: number) =>
    `\n<span class="inline-compose-card" itemid="${at}" itemtype="http://schema.skype.com/InputExtension">\n  ` +
    `<span content="${at}" itemprop="cardId"></span>\n</span>\n`;

  test.each([
    [card(0), ''],
    [`<at>Klarsyn</at>${card(0)}${card(1)}`, ''],
    [`Se här:${card(0)}och åtgärd 4?`, 'Se här:\n\noch åtgärd 4?'],
    ['hej <attachment id="1d2e"></attachment>', 'hej'],
    // What looks like one and is none is what somebody has written.
    ['<span>hej</span></span>', '<span>hej</span></span>'],
    ['hej <span itemtype="http://schema.skype.com/InputExtension">du', null],
  ])('loses the cards that were put into it: %j', (text, spoken) => {
    expect(textOf(text, { entities: [mention(bot.id, 'Klarsyn')] })).toBe(spoken ?? text);
  });

  test('of hostile length is read at once', () => {
    const begun = performance.now();
    const pieces = [
      '<at',
      '<at ',
      '&#',
      '&amp',
      '<at>Klarsyn</at>',
      '<span ',
      '<attachment ',
      card(0),
      card(0).slice(0, 90),
    ];
    for (const piece of pieces) textOf(piece.repeat(100_000 / piece.length));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('a pressed button', () => {
  const data = { action: 'ask/1' };

  test('is told from a written message', () => {
    expect(isPressedButton(checked(pressedSubmit(serviceUrl, data)))).toBe(true);
    expect(isPressedButton(checked(pressedSubmit(serviceUrl, data, { text: 'Etikett' })))).toBe(true);
    expect(isPressedButton(checked(pressedSubmit(serviceUrl, {})))).toBe(true);
    expect(isPressedButton(checked(message(serviceUrl, 'hej')))).toBe(false);
    expect(isPressedButton(checked(message(serviceUrl, 'hej', { value: { other: 1 } })))).toBe(false);
  });

  test('gives what its card carried, whichever way it came', () => {
    const bodies = [pressedSubmit(serviceUrl, data), pressedExecute(serviceUrl, data)];
    for (const body of bodies) expect(cardActionOf({ activity: checked(body), tenant: 'local' }).data).toEqual(data);
  });

  test('cannot borrow fields from the prototype', () => {
    const body = activity(serviceUrl, {
      type: 'message',
      value: JSON.parse('{"__proto__":{"action":"ask/1"}}') as unknown,
    });
    expect(cardActionOf({ activity: checked({ ...body, type: 'invoke' }), tenant: 'local' }).data).toBeUndefined();
  });
});

describe('the circumstances', () => {
  const circumstancesOf = (own: object) =>
    circumstances({ activity: checked(message(serviceUrl, 'hej', own)), tenant: 'local' });

  test.each([
    [{ id: 'a', conversationType: 'personal' }, 'personal'],
    [{ id: 'a', conversationType: 'groupChat', isGroup: true }, 'group'],
    [{ id: 'a', conversationType: 'channel', isGroup: true }, 'channel'],
    [{ id: 'a', isGroup: true }, 'group'],
    [{ id: 'a' }, 'personal'],
  ])('the conversation %j is a %s room', (conversation, kind) => {
    expect(circumstancesOf({ conversation }).room).toEqual({ id: 'a', kind });
  });

  test.each([
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
    ['en', 'en'],
    ['EN_gb', 'en'],
    ['enm', 'sv'],
    ['fi-FI', 'sv'],
    [null, 'sv'],
  ])('the locale %s is answered in %s', (locale, language) => {
    expect(circumstancesOf({ locale }).locale).toBe(language);
  });

  test('a person without an Entra object id, as some clients of local mode have, is known by the id of the chat', () => {
    expect(circumstancesOf({ from: { id: 'user-1' } }).speaker).toEqual({
      tenant: 'local',
      person: 'user-1',
      name: '',
      member: 'user-1',
    });
  });
});
