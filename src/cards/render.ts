// Template and view model -> card. Templates are read and compiled once; a field without a value is a fault of ours.
// The templating engine leaves `${missing}` visible to people, so what it could not bind is recorded and thrown.
// It also takes a missing `$when` for a false one: hence a part that may be absent is a list of none or one, under `$data`.
import { readFileSync } from 'node:fs';
import './plain-fields.ts';
// The package's own door drags in TypeScript sources of a renderer that the types cannot digest; the engine is all we use.
import { GlobalSettings, Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { Language } from '../language.ts';
import type { Card, RenderedCard } from './card.ts';
import { literal, plain, visible } from './displayed-text.ts';

export type TemplateName =
  | 'value'
  | 'series'
  | 'comparison'
  | 'measures'
  | 'measure'
  | 'choice'
  | 'not-understood'
  | 'missing'
  | 'help'
  | 'result'
  | 'notice'
  | 'update'
  | 'form'
  | 'my-measures'
  | 'learning';

/** What every view model has: the language to speak it in and the answer in a sentence. */
export interface CardView {
  readonly language: Language;
  readonly summary: string;
}

const folder = new URL('../../cards/', import.meta.url);
const compiled = new Map<TemplateName, Template>();

/** Binds a view model to its template. Throws, naming template and fields, if a field has no value. */
export function render(name: TemplateName, view: CardView): RenderedCard {
  const template = compiled.get(name) ?? compile(name);
  const unbound: string[] = [];
  GlobalSettings.getUndefinedFieldValueSubstitutionString = (field) => {
    unbound.push(field);
    return undefined;
  };
  const card = displayed(template.expand({ $root: view }));
  if (unbound.length > 0) throw new Error(`Card template ${name} has fields without a value: ${unbound.join(', ')}`);
  if (!isCard(card)) throw new Error(`Card template ${name} does not make an AdaptiveCard of version 1.5`);
  return { card, summary: view.summary };
}

function compile(name: TemplateName): Template {
  const template = new Template(read(`${name}.json`));
  compiled.set(name, template);
  return template;
}

/** Reads a template file; `{ "$include": "parts/x.json" }` in it stands for the content of that file. */
function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'), (_key, value: unknown) =>
    isRecord(value) && typeof value['$include'] === 'string' ? read(value['$include']) : value,
  );
}

const lengths: Readonly<Record<string, number>> = { text: 800, value: 400, title: 140, legend: 60, x: 60 };
const longest = 600;
/** Properties whose values are words of the card format itself; there are many of them in every card. */
const layout = new Set(['type', 'weight', 'size', 'spacing', 'color', 'style', 'horizontalCellContentAlignment']);

/** Makes every text in an expanded card safe to show; `place` is the property that the node stands in. */
function displayed(node: unknown, place = ''): unknown {
  if (typeof node === 'string') return plain(node, longest);
  if (Array.isArray(node)) return node.map((item: unknown) => displayed(item, place));
  if (!isRecord(node)) return node;
  const result: Record<string, unknown> = {};
  for (const name in node) {
    const value = node[name];
    if (typeof value === 'string') result[name] = shown(name, value, node, place);
    else result[name] = isCarriedBack(name, node, place) ? value : displayed(value, name);
  }
  return result;
}

function shown(name: string, text: string, node: Record<string, unknown>, place: string): string {
  if (layout.has(name)) return text;
  if (isTyped(name, node)) return visible(text);
  if (isCarriedBack(name, node, place)) return text;
  return (isMarkdown(name, place) ? literal : plain)(text, lengths[name] ?? longest);
}

function isTyped(name: string, { type }: Record<string, unknown>): boolean {
  return name === 'value' && type === 'Input.Text';
}

/** What buttons, inputs and their choices send back to us comes back as it was. */
function isCarriedBack(name: string, { type }: Record<string, unknown>, place: string): boolean {
  if (name === 'value') return place === 'choices' || (typeof type === 'string' && type.startsWith('Input.'));
  return name === 'data' && typeof type === 'string' && type.startsWith('Action.');
}

function isMarkdown(name: string, place: string): boolean {
  return name === 'text' || place === 'facts';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCard(value: unknown): value is Card {
  return (
    isRecord(value) && value['type'] === 'AdaptiveCard' && value['version'] === '1.5' && Array.isArray(value['body'])
  );
}
