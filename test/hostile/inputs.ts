// The hostile inputs, kept as data beside this file: what people, clients and strangers could send.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text too long or too deep to be written out: an opening and a closing, so many times, around a middle. */
type Nest = readonly [open: string, times: number, middle: string, close: string];

interface Named {
  readonly what: string;
}

export interface HostileText extends Named {
  readonly text: string | null;
  /** In the place of a text: what, and how many times. */
  readonly repeat?: readonly [string, number];
}
/** Fields that take the place of a good message's, and how the edge must answer. */
export interface HostileActivity extends Named {
  readonly own: Readonly<Record<string, unknown>>;
  readonly status: number;
}
/** What a card carries back: a value, JSON that no value has, or a nest. */
export interface HostileButton extends Named {
  readonly data?: unknown;
  readonly raw?: string;
  readonly nest?: Nest;
}
export interface HostileInvoke extends Named {
  readonly name: string | null;
  readonly value: unknown;
}
export interface HostileRequest extends Named {
  readonly status: number;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
  readonly nest?: Nest;
}

function read<Input extends Named>(file: string): readonly Input[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Input[];
}

export const texts = read<HostileText>('texts.json');
export const activities = read<HostileActivity>('activities.json');
export const buttons = read<HostileButton>('buttons.json');
export const invokes = read<HostileInvoke>('invokes.json');
export const requests = read<HostileRequest>('requests.json');

export function textOf({ text, repeat }: HostileText): string {
  return text ?? repeat?.[0].repeat(repeat[1]) ?? '';
}

/** The JSON that a button carries. */
export function jsonOf({ data, raw, nest }: HostileButton): string {
  return nest ? written(nest) : (raw ?? JSON.stringify(data));
}

export function bodyOf({ body, nest }: HostileRequest): string {
  return nest ? written(nest) : (body ?? '');
}

function written([open, times, middle, close]: Nest): string {
  return open.repeat(times) + middle + close.repeat(times);
}
