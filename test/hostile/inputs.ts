// The hostile inputs, kept as data beside this file: what people, clients and strangers could send.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is too deep to be written out: an opening and a closing, so many times, around a middle. */
type Nest = readonly [open: string, times: number, middle: string, close: string];

interface Named {
  readonly what: string;
}

export interface HostileText extends Named {
  readonly text: string;
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

/** Bytes on a connection: Latin-1 with places in braces, and the status they get; null when only the connection is closed. */
export interface HostileShape extends Named {
  readonly raw: string;
  readonly status: number | null;
}

/** Something so often: a text that long, or a list. */
const repeated = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('times' in value && 'of' in value)) return value;
  const times = Number(value.times);
  return typeof value.of === 'string' ? value.of.repeat(times) : Array<unknown>(times).fill(value.of);
};

function read<Input extends Named>(file: string): readonly Input[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'), repeated) as Input[];
}

export const texts = read<HostileText>('texts.json');
export const activities = read<HostileActivity>('activities.json');
export const buttons = read<HostileButton>('buttons.json');
export const invokes = read<HostileInvoke>('invokes.json');
export const requests = read<HostileRequest>('requests.json');
export const shapes = read<HostileShape>('shapes.json');

/** The JSON that a button carries. */
export function jsonOf({ data, raw, nest }: HostileButton): string {
  return nest ? written(nest) : (raw ?? JSON.stringify(data));
}

/** The bytes of a shape, with a good message in the place of its message. */
export function bytesOf({ raw }: HostileShape, message: string): Buffer {
  const gzip = gzipSync(message).toString('latin1');
  const wide = Buffer.from(message, 'utf16le').toString('latin1');
  const hex = (length: number) => length.toString(16);
  const places: Readonly<Record<string, string>> = {
    message,
    length: String(message.length),
    'length and 3': String(message.length + 3),
    hex: hex(message.length),
    letters: [...message].map((letter) => `1\r\n${letter}\r\n`).join(''),
    gzip,
    'gzip length': String(gzip.length),
    'gzip chunk': `${hex(gzip.length)}\r\n${gzip}\r\n`,
    'UTF-16': wide,
    'UTF-16 length': String(wide.length),
    '20 KB': 'x'.repeat(20 * 1024),
    '300 KB': 'x'.repeat(300 * 1024),
    '500 headers': Array.from({ length: 500 }, (_, at) => `X-${at}: y\r\n`).join(''),
  };
  return Buffer.from(
    raw.replace(/\{([^{}]+)\}/g, (place, name: string) => places[name] ?? place),
    'latin1',
  );
}

export function bodyOf({ body, nest }: HostileRequest): string {
  return nest ? written(nest) : (body ?? '');
}

function written([open, times, middle, close]: Nest): string {
  return open.repeat(times) + middle + close.repeat(times);
}
