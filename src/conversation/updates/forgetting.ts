// What is kept of the one who speaks: shown, or forgotten. Asked before only when something goes that does not come back by
// itself.
import type { Personal } from '../../cards/updates/update.ts';
import { isMissed } from '../../people/kept.ts';
import type { Doing } from './doing.ts';

/** Shows what is kept. */
export async function showKept({ port, speaker }: Doing): Promise<Personal> {
  const { tenant, person } = speaker;
  return { kind: 'kept', kept: await port.readKept(tenant, person), person, asked: false };
}

/** Forgets the speaker, or asks first. */
export async function wishForgotten(doing: Doing): Promise<Personal> {
  const { port, speaker } = doing;
  const { tenant, person } = speaker;
  const kept = await port.readKept(tenant, person);
  return isMissed(kept) ? { kind: 'kept', kept, person, asked: true } : forget(doing);
}

/** After the button was pressed. It is the card of one person, and others who see it must not be forgotten by it. */
export async function answerForgetting(answer: 'forget' | 'keep', of: string, doing: Doing): Promise<Personal> {
  if (of !== doing.speaker.person) return { kind: 'not-forgotten', why: 'not-yours' };
  return answer === 'keep' ? { kind: 'not-forgotten', why: 'kept' } : forget(doing);
}

async function forget({ port, speaker, now }: Doing): Promise<Personal> {
  return { kind: 'forgotten', kept: await port.forgetPerson(speaker.tenant, speaker.person, now) };
}
