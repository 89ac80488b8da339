// The app package for Teams: the manifest and its translations, filled in, checked offline against Microsoft's schemas,
// and zipped with the icons. What is wrong is told all at once.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { zipSync } from 'fflate';

export type Packed =
  | { readonly kind: 'packed'; readonly zip: Uint8Array; readonly files: Readonly<Record<string, Uint8Array>> }
  /** One line for each thing that is wrong, with its remedy. */
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

interface Manifest {
  readonly manifestVersion: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { readonly file: string }[] };
}

/**
 * @param folder where manifest.json lies
 * @param values what stands for each `${{NAME}}`
 */
export function packApp(folder: string, values: Readonly<Record<string, string | undefined>>): Packed {
  const faults = new Set<string>();
  const filled = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, file), 'utf8'), (_key, value: unknown) =>
      typeof value === 'string' ? fill(value, values, (name) => faults.add(`${name}: is missing.`)) : value,
    );

  const manifest = filled('manifest.json') as Manifest;
  const translations = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => ({
    file,
    content: filled(file) as Readonly<Record<string, string>>,
  }));
  // Schemas would complain of empty fields; what was to fill them is the better thing to name.
  if (faults.size > 0) return { kind: 'faulty', faults: [...faults] };

  for (const fault of schemaFaults(manifest.manifestVersion, 'MicrosoftTeams.schema.json', manifest))
    faults.add(`manifest.json${fault}`);
  const translatable = textsOf(manifest);
  for (const { file, content } of translations) {
    for (const fault of schemaFaults(manifest.manifestVersion, 'MicrosoftTeams.Localization.schema.json', content))
      faults.add(`${file}${fault}`);
    const translated = Object.keys(content).filter((key) => key !== '$schema');
    for (const key of translatable) if (!translated.includes(key)) faults.add(`${file}: translate ${key}.`);
    for (const key of translated)
      if (!translatable.includes(key)) faults.add(`${file}: remove ${key}, which manifest.json does not have.`);
  }
  const icons = [manifest.icons.color, manifest.icons.outline];
  for (const icon of icons) if (!existsSync(join(folder, icon))) faults.add(`${icon}: is missing in ${folder}.`);
  if (faults.size > 0) return { kind: 'faulty', faults: [...faults] };

  const json = (content: unknown) => Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
  const files: Record<string, Uint8Array> = { 'manifest.json': json(manifest) };
  for (const { file, content } of translations) files[file] = json(content);
  for (const icon of icons) files[icon] = readFileSync(join(folder, icon));
  // A date of its own, so that the same files always make the same package.
  return { kind: 'packed', zip: zipSync(files, { mtime: new Date(2000, 0, 1) }), files };
}

/** An empty value fills a place only where the name ends in SUFFIX: production has none. */
function fill(text: string, values: Readonly<Record<string, string | undefined>>, missing: (name: string) => void) {
  return text.replaceAll(/\$\{\{(\w+)\}\}/g, (_place, name: string) => {
    const value = values[name] ?? '';
    if (value === '' && !name.endsWith('SUFFIX')) missing(name);
    return value;
  });
}

/** The texts of a manifest that people read, by the names that translation files give them. */
function textsOf(node: unknown, path = ''): string[] {
  if (typeof node === 'string') {
    const isShown = /^(name|description)\.(short|full)$|^(bots|composeExtensions)\[.*\.(title|description)$/.test(path);
    return isShown ? [path] : [];
  }
  if (Array.isArray(node)) return node.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => textsOf(value, path === '' ? name : `${path}.${name}`));
}

const { resolve } = createRequire(import.meta.url);
// The package has no other way to its files than from one that it exports.
const schemas = join(resolve('@microsoft/app-manifest'), '..', 'json-schemas', 'teams');

function schemaFaults(version: string, schema: string, content: unknown): string[] {
  const file = join(schemas, `v${version}`, schema);
  if (!existsSync(file)) return [`: there is no schema for the version ${version}.`];
  // The patterns of translations are not valid with the u flag.
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as object);
  if (validate(content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? 'is wrong'}.`);
}
