// The settings: what each takes, what a wrong one is told, and what it is for. The README's table says the same.
import { createPrivateKey } from 'node:crypto';
import { z } from 'zod/v4';

const guid = z.guid('must be a GUID such as 00000000-0000-0000-0000-000000000000; copy it from Azure.');
const port = wholeNumber(0, 65535);
const guidList = z
  .string()
  .transform((text) => text.split(',').flatMap((part) => part.trim().toLowerCase() || []))
  .pipe(z.array(z.guid('must be GUIDs with commas between them.')).min(1, 'must hold at least one GUID.'));

/** Those of every mode. */
export const general = z.object({
  PORT: port.optional().describe('Port of the bot, else 3978. 0 takes any free port.'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.|postgres(ql)?:\/\/.)/, 'must be sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE.')
    .default('sqlite:.klarsyn/klarsyn.db')
    .describe('Where everything is kept: sqlite:PATH for a file, postgres://… for a server.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, fatal and silent.',
    })
    .optional()
    .describe('How much is logged: info in production and warn in local mode unless stated.'),
  KLARSYN_ADMINS: guidList.default([]).describe('Entra object ids of the administrators, with commas between them.'),
  KLARSYN_AUTH: z
    .literal(
      'off-local',
      'can only be off-local, which turns sign-in off for this machine. Leave it out in production.',
    )
    .optional()
    .describe('off-local runs the bot without sign-in, on 127.0.0.1 only. Refused in production.'),
  KLARSYN_RETENTION_DAYS: wholeNumber(1, 3650)
    .optional()
    .describe('How many days questions are kept as they were written, to learn from; else 90.'),
  METRICS_PORT: port
    .optional()
    .describe('Port of GET /metrics for Prometheus, for inside the network only. Nothing is measured unless set.'),
  PLAYGROUND_PORT: port
    .optional()
    .describe('Port of the web page that npm run playground opens. Else 56150 or any free.'),
});

/** Those of a bot in Teams. */
export const bot = z.object({
  MICROSOFT_APP_ID: guid.describe("The bot's application (client) id."),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], { error: 'must be SingleTenant or UserAssignedMSI.' })
    .describe(
      'How the bot proves who it is: SingleTenant with a password or a certificate, UserAssignedMSI with neither.',
    ),
  MICROSOFT_APP_TENANT_ID: guid.describe("The tenant that the bot's application belongs to."),
  MICROSOFT_APP_PASSWORD: z.string().optional().describe("The application's client secret, for SingleTenant only."),
  MICROSOFT_APP_CERTIFICATE_THUMBPRINT: z
    .string()
    .regex(/^[0-9a-f]{40}$/i, 'must be 40 hexadecimal digits; copy it from Azure.')
    .optional()
    .describe("Thumbprint of the application's certificate, for SingleTenant in the place of a password."),
  MICROSOFT_APP_PRIVATE_KEY: z
    .string()
    // Many places where settings are kept know no line breaks.
    .transform((text) => text.replaceAll('\\n', '\n'))
    .refine(isPrivateKey, 'must be an unencrypted private key in PEM; line breaks may be written as \\n.')
    .optional()
    .describe('The private key of that certificate, in PEM.'),
  KLARSYN_TENANTS: guidList.describe('The tenants that may use the bot, with commas between their ids.'),
});

/** Every setting with its description, in the order in which to read about them. */
export const settings = { ...general.shape, ...bot.shape };

function wholeNumber(from: number, to: number) {
  const range = `must be a whole number from ${from} to ${to}.`;
  const digits = z
    .string()
    .regex(/^\d{1,5}$/, range)
    .transform(Number);
  return digits.refine((number) => number >= from && number <= to, range);
}

function isPrivateKey(text: string): boolean {
  try {
    return createPrivateKey(text).type === 'private';
  } catch {
    return false;
  }
}
