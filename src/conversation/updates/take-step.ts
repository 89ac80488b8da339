// A pressed button of an update -> what comes of it.
import type { Step } from '../../cards/updates/status-action.ts';
import type { Update } from '../../cards/updates/update.ts';
import { answerCommand, history } from './answer-command.ts';
import { followMeasure, noticeStatus, snoozeFor, stopFollowing, testMessage } from '../following/answer-following.ts';
import type { Owner } from '../../measures/measure.ts';
import { addMeasure } from './add-measure.ts';
import { readNew, readTyped } from './change-data.ts';
import { openForm, saveChange, shownAt, typedFrom, undo, type Done } from './change.ts';
import type { Doing } from './doing.ts';
import { answerForgetting } from './forgetting.ts';
import { myMeasures, saveRows } from './my-measures.ts';
import { changeIn } from './read-form.ts';

/** @param data what came with the press, for what was filled in. Null where the measure is not there (any more). */
export async function takeStep(step: Step, data: unknown, doing: Doing): Done {
  switch (step.do) {
    case 'show':
    case 'refresh':
      return null;
    case 'open':
      return withMeasure(step.measure, doing, (measure) => openForm(measure, doing));
    case 'cancel':
      return withMeasure(step.measure, doing, async (measure) => ({ kind: 'cancelled', measure }));
    case 'history':
      return history(step.measure, null, doing);
    case 'mine':
      return myMeasures(doing);
    case 'rows':
      return saveRows(step.rows, step.key, data, doing);
    case 'undo':
      return undo(step.measure, step.version, step.key, doing);
    case 'confirm': {
      const { measure, change, version, key } = step;
      return saveChange(measure, change, { seen: version, key, typed: null }, doing);
    }
    case 'edit':
      return withMeasure(step.measure, doing, async (measure) => {
        const form = await openForm(measure, doing);
        return form?.kind === 'form' ? { ...form, typed: typedFrom(step.change) } : form;
      });
    case 'submit':
      return withMeasure(step.measure, doing, async (measure) => {
        const shown = await shownAt(measure, step.version, doing);
        if (!shown) return null;
        const typed = readTyped(data);
        const given = { seen: step.version, key: step.key, typed };
        return saveChange(step.measure, changeIn(typed, shown), given, doing);
      });
    case 'ask-owner':
      return withMeasure(step.measure, doing, (measure) => askOwner(measure, step.key, doing));
    case 'follow':
      return followMeasure(step.measure, doing);
    case 'unfollow':
      return stopFollowing(step.id, doing);
    case 'snooze':
      return snoozeFor(step.measures, step.days, doing);
    case 'test-message':
      return testMessage(doing);
    case 'notice-status':
      return noticeStatus(doing);
    case 'forget':
    case 'keep':
      return answerForgetting(step.do, step.person, doing);
    case 'add':
      return addMeasure(readNew(data), step.key, doing);
    case 'command':
      return answerCommand(step.command, doing);
  }
}

type Known = NonNullable<Awaited<ReturnType<Doing['port']['readMeasure']>>>;

async function withMeasure(code: string, { port, speaker }: Doing, act: (measure: Known) => Done): Done {
  const measure = await port.readMeasure(speaker.tenant, code);
  return measure && act(measure);
}

/** Writes to the owners; where there are none, or none can be reached, to the controllers. */
async function askOwner(measure: Known, key: string, { port, speaker, now }: Doing): Promise<Update> {
  const { tenant, person, name } = speaker;
  const what = { kind: 'asked-owner', measure: measure.code, by: { person, name }, note: '', ask: key } as const;
  const reach = async (people: readonly Owner[]): Promise<boolean> => {
    const written = await Promise.all(people.map((each) => port.writeTo(tenant, each.person, what, now)));
    return written.some((how) => how === 'waiting' || how === 'known-already');
  };
  if (await reach(measure.owners)) return { kind: 'asked-owner', measure, asked: measure.owners, reached: true };
  const controllers = await port.readControllers(tenant);
  const reached = await reach(controllers);
  return { kind: 'asked-owner', measure, asked: reached ? controllers : measure.owners, reached };
}
