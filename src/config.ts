// The environment as a typed Config. The only reader of process.env. A wrong setting stops the start with its name and
// the remedy, all of them at once; the value itself is never repeated, as it may be a secret.
import { z } from 'zod/v4';
import { bot, general, settings } from './settings.ts';

/** The port that bots use. */
export const usualPort = 3978;

/** How the bot is reached: by this machine alone without sign-in, or by Teams with signed requests. */
export type Access =
  | { readonly mode: 'local' }
  | {
      readonly mode: 'teams';
      readonly appId: string;
      readonly appType: 'SingleTenant' | 'UserAssignedMSI';
      readonly appTenantId: string;
      readonly appPassword: string | null;
      /** The private key is in PEM. */
      readonly appCertificate: { readonly thumbprint: string; readonly privateKey: string } | null;
      /** Tenant ids in lower case; at least one. */
      readonly tenants: readonly string[];
    };

export interface Config {
  /** Null when none is stated: `usualPort`, or another where a tool may choose. */
  readonly port: number | null;
  readonly playgroundPort: number | null;
  /** Null when nothing is to be measured. */
  readonly metricsPort: number | null;
  readonly databaseUrl: string;
  readonly logLevel: string;
  /** Entra object ids in lower case. */
  readonly admins: readonly string[];
  /** How long questions are kept as they were written; null when nothing is stated: as usual. */
  readonly retentionDays: number | null;
  readonly access: Access;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: Config }
  /** A message for whoever starts the program: one line for each wrong setting. */
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the settings from an environment; an empty variable counts as none. */
export function readConfig(environment: Environment): ReadConfig {
  const stated = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const local = stated['KLARSYN_AUTH'] !== undefined;
  const main = general.safeParse(stated);
  const access = (local ? localAccess : teamsAccess).safeParse(stated);
  if (main.success && access.success && contradictions(stated).length === 0) {
    const { PORT, METRICS_PORT, PLAYGROUND_PORT, DATABASE_URL, LOG_LEVEL, KLARSYN_ADMINS, KLARSYN_RETENTION_DAYS } =
      main.data;
    return {
      kind: 'config',
      config: {
        port: PORT ?? null,
        playgroundPort: PLAYGROUND_PORT ?? null,
        metricsPort: METRICS_PORT ?? null,
        databaseUrl: DATABASE_URL,
        logLevel: LOG_LEVEL ?? (local ? 'warn' : 'info'),
        admins: KLARSYN_ADMINS,
        retentionDays: KLARSYN_RETENTION_DAYS ?? null,
        access: access.data,
      },
    };
  }
  const issues = [...(main.error?.issues ?? []), ...(access.error?.issues ?? [])];
  const remedies = issues.map((issue) => remedy(issue, stated));
  return { kind: 'wrong', message: complaint(new Set([...remedies, ...contradictions(stated)]), local) };
}

const localAccess = z.unknown().transform((): Access => ({ mode: 'local' }));

const teamsAccess = bot.transform(
  (read): Access => ({
    mode: 'teams',
    appId: read.MICROSOFT_APP_ID,
    appType: read.MICROSOFT_APP_TYPE,
    appTenantId: read.MICROSOFT_APP_TENANT_ID,
    appPassword: read.MICROSOFT_APP_PASSWORD ?? null,
    appCertificate:
      read.MICROSOFT_APP_CERTIFICATE_THUMBPRINT && read.MICROSOFT_APP_PRIVATE_KEY
        ? { thumbprint: read.MICROSOFT_APP_CERTIFICATE_THUMBPRINT, privateKey: read.MICROSOFT_APP_PRIVATE_KEY }
        : null,
    tenants: read.KLARSYN_TENANTS,
  }),
);

/** What each setting allows but not together. */
function contradictions(stated: Environment): string[] {
  const faults: string[] = [];
  if (stated['KLARSYN_AUTH'] !== undefined) {
    if (stated['NODE_ENV'] === 'production')
      faults.push('KLARSYN_AUTH: local mode is refused when NODE_ENV is production. Remove KLARSYN_AUTH.');
    return faults;
  }
  const password = stated['MICROSOFT_APP_PASSWORD'] !== undefined;
  const certificate = ['MICROSOFT_APP_CERTIFICATE_THUMBPRINT', 'MICROSOFT_APP_PRIVATE_KEY'] as const;
  const [given = null, ...both] = certificate.filter((name) => stated[name] !== undefined);
  if (stated['MICROSOFT_APP_TYPE'] === 'UserAssignedMSI') {
    for (const name of ['MICROSOFT_APP_PASSWORD', ...certificate] as const)
      if (stated[name] !== undefined) faults.push(`${name}: UserAssignedMSI has none. Remove it.`);
  } else if (given !== null && both.length === 0) {
    const missing = certificate.find((name) => name !== given)!;
    faults.push(`${missing}: is missing. A certificate needs it and ${given}.`);
  } else if (given !== null && password) {
    faults.push('MICROSOFT_APP_PASSWORD: there is a certificate too. Keep one of them.');
  } else if (given === null && !password && stated['MICROSOFT_APP_TYPE'] === 'SingleTenant') {
    faults.push(
      "MICROSOFT_APP_PASSWORD: is missing. SingleTenant needs the application's client secret or a certificate.",
    );
  }
  return faults;
}

function remedy(issue: z.core.$ZodIssue, stated: Environment): string {
  const name = String(issue.path[0]) as keyof typeof settings;
  return stated[name] === undefined
    ? `${name}: is missing. ${settings[name].description ?? ''}`
    : `${name}: ${issue.message}`;
}

function complaint(faults: ReadonlySet<string>, local: boolean): string {
  const heading = `Klarsyn cannot start: ${faults.size === 1 ? 'a setting is' : `${faults.size} settings are`} wrong.`;
  const hint = local ? [] : ['To try Klarsyn on this machine alone, without any setting: npm run playground'];
  return [heading, ...[...faults].map((fault) => `  ${fault}`), ...hint].join('\n');
}

/**
 * The settings of this process. Wrong ones end it with exit code 1 and a message.
 * @param own what the starting tool itself decides; it wins over the environment.
 */
export function configOfProcess(own: Environment = {}): Config {
  const read = readConfig({ ...process.env, ...own });
  if (read.kind === 'config') return read.config;
  process.stderr.write(`${read.message}\n`);
  process.exit(1);
}

/** What this process is told of its database, for tools that need nothing else. */
export function databaseConfig(): Pick<Config, 'databaseUrl' | 'retentionDays'> {
  return configOfProcess({ KLARSYN_AUTH: 'off-local', NODE_ENV: undefined });
}

/** Where this process finds its database. */
export function databaseUrl(): string {
  return databaseConfig().databaseUrl;
}

/** This process's environment for a child process, with additions. */
export function environmentWith(additions: Environment): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}
