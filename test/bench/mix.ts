// The mix of questions that everything is measured on: what people ask in the bank about the Alingsås review.
import { fileURLToPath } from 'node:url';
import { readBank } from '../bank/examine.ts';
import { message } from '../support/activities.ts';

const chats = 200;

/** All questions of one turn, each once, in an order that brings different kinds close together. */
export function questionMix(): readonly string[] {
  const bank = readBank(fileURLToPath(new URL('../bank/alingsas.json', import.meta.url)));
  const questions = [...new Set(bank.flatMap(({ turns }) => (turns.length === 1 ? turns : [])))];
  const step = 101;
  const columns = Array.from({ length: step }, (_, column) =>
    questions.filter((_question, at) => at % step === column),
  );
  return columns.flat();
}

/** The chat and the person of the nth message. */
export function chatOf(n: number): { readonly room: string; readonly person: string } {
  return { room: `a:chat-${n % chats}`, person: `11111111-aaaa-4aaa-8aaa-${String(n % chats).padStart(12, '0')}` };
}

/** The questions as Teams sends them, each ready to be posted. */
export function activitiesOf(questions: readonly string[], serviceUrl: string): readonly Buffer[] {
  return questions.map((text, n) => {
    const { room, person } = chatOf(n);
    const own = {
      id: `1700000${String(n).padStart(6, '0')}`,
      from: { id: `29:${person}`, name: 'Anna Lindqvist', aadObjectId: person },
      conversation: { id: room, conversationType: 'personal', tenantId: '22222222-bbbb-4bbb-8bbb-000000000001' },
    };
    return Buffer.from(JSON.stringify(message(serviceUrl, text, own)));
  });
}
